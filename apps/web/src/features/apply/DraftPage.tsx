import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { Loading } from '../../ui/Loading';
import { Page } from '../../ui/Page';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { ListTabs } from '../lists/ListTabs';
import { useProceeding } from '../proceedings/use-proceedings';
import { DraftEditor } from './DraftEditor';
import { useOwnLists } from './use-choices';

/** Where a new version of a list is written, item by item. */
export function DraftPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id = '' } = useParams();
  const { data, error, refetch } = useProceeding(id);
  const lists = useOwnLists();
  return (
    <>
      <ListTabs />
      <Page
        narrow
        title={t('apply.draft')}
        lead={
          data && (
            <Link to={`/proceedings/${id}`}>
              {data.number ?? localText(data, 'title', language)}
            </Link>
          )
        }
      >
        {error !== null && <ProblemAlert error={error} onRetry={() => void refetch()} />}
        {lists.isError && <ProblemAlert error={lists.error} />}
        {(data === undefined || lists.data === undefined) && error === null && <Loading />}
        {data !== undefined && lists.data !== undefined && (
          <DraftEditor proceeding={data} lists={lists.data} />
        )}
      </Page>
    </>
  );
}

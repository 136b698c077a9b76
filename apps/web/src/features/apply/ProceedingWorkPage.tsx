import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';

import type { ItemList } from '../../api/item-lists';
import type { ProceedingDetail } from '../../api/proceedings';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { Loading } from '../../ui/Loading';
import { Page } from '../../ui/Page';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { ListTabs } from '../lists/ListTabs';
import { useProceeding } from '../proceedings/use-proceedings';
import { useOwnLists } from './use-choices';

interface Props {
  readonly title: string;
  readonly narrow?: boolean;
  /** What is written there, once the proceeding and one's own lists are known. */
  readonly children: (proceeding: ProceedingDetail, lists: readonly ItemList[]) => ReactNode;
}

/** A page on which something is written for a proceeding that is under way. */
export function ProceedingWorkPage({ title, narrow = false, children }: Props) {
  const language = useLanguage();
  const { id = '' } = useParams();
  const { data, error, refetch } = useProceeding(id);
  const lists = useOwnLists();
  return (
    <>
      <ListTabs />
      <Page
        narrow={narrow}
        title={title}
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
        {data !== undefined && lists.data !== undefined && children(data, lists.data)}
      </Page>
    </>
  );
}

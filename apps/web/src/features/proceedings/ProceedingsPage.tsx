import { useTranslation } from 'react-i18next';

import { Loading } from '../../ui/Loading';
import { LoadMore } from '../../ui/LoadMore';
import { Page } from '../../ui/Page';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { ListTabs } from '../lists/ListTabs';
import { ProceedingFilterBar } from './ProceedingFilterBar';
import { ProceedingList } from './ProceedingList';
import styles from './ProceedingsPage.module.css';
import { useProceedingFilter } from './use-proceeding-filter';
import { useProceedings } from './use-proceedings';

/** What is being done, and was done, about the lists of one's area. */
export function ProceedingsPage() {
  const { t } = useTranslation();
  const { filter, setFilter } = useProceedingFilter();
  const proceedings = useProceedings(filter);
  return (
    <>
      <ListTabs />
      <Page title={t('proceedings.title')} lead={t('proceedings.lead')}>
        <div className={styles.sheet}>
          <ProceedingFilterBar filter={filter} onChange={setFilter} />
          {proceedings.isError && (
            <div className={styles.trouble}>
              <ProblemAlert error={proceedings.error} onRetry={() => void proceedings.refetch()} />
            </div>
          )}
          {proceedings.isPending && <Loading />}
          {proceedings.data !== undefined && <ProceedingList proceedings={proceedings.data} />}
          <LoadMore
            hasMore={proceedings.hasNextPage}
            loading={proceedings.isFetchingNextPage}
            onLoad={() => void proceedings.fetchNextPage()}
          />
        </div>
      </Page>
    </>
  );
}

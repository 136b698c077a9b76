import { useTranslation } from 'react-i18next';

import { TraceTabs } from '../../app/trace/TraceTabs';
import { Loading } from '../../ui/Loading';
import { LoadMore } from '../../ui/LoadMore';
import { Page } from '../../ui/Page';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { ExportItem } from './ExportItem';
import styles from './ExportsPage.module.css';
import { useExports } from './use-exports';

/** What was taken out of the system. */
export function ExportsPage() {
  const { t } = useTranslation();
  const exports = useExports();
  return (
    <>
      <TraceTabs />
      <Page narrow title={t('exports.title')} lead={t('exports.lead')}>
        <div className={styles.sheet}>
          {exports.isError && (
            <ProblemAlert error={exports.error} onRetry={() => void exports.refetch()} />
          )}
          {exports.isPending && <Loading />}
          {exports.data?.length === 0 && <p className={styles.empty}>{t('exports.empty')}</p>}
          <ul>
            {exports.data?.map((one) => (
              <ExportItem key={one.number} one={one} />
            ))}
          </ul>
          <LoadMore
            hasMore={exports.hasNextPage}
            loading={exports.isFetchingNextPage}
            onLoad={() => void exports.fetchNextPage()}
          />
        </div>
      </Page>
    </>
  );
}

import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

import { TraceTabs } from '../../app/trace/TraceTabs';
import { Loading } from '../../ui/Loading';
import { LoadMore } from '../../ui/LoadMore';
import { Page } from '../../ui/Page';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { AlarmItem } from './AlarmItem';
import styles from './AlarmsPage.module.css';
import { useAlarms } from './use-alarms';

/** What those who watch over personal data should look into. */
export function AlarmsPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const openOnly = search.get('all') !== 'true';
  const alarms = useAlarms(openOnly);
  return (
    <>
      <TraceTabs />
      <Page
        narrow
        title={t('alarms.title')}
        lead={t('alarms.lead')}
        extra={
          <Segmented
            value={openOnly ? 'open' : 'all'}
            onChange={(value) =>
              setSearch(value === 'all' ? { all: 'true' } : {}, { replace: true })
            }
            options={[
              { value: 'open', label: t('alarms.open') },
              { value: 'all', label: t('alarms.all') },
            ]}
          />
        }
      >
        <div className={styles.sheet}>
          {alarms.isError && (
            <ProblemAlert error={alarms.error} onRetry={() => void alarms.refetch()} />
          )}
          {alarms.isPending && <Loading />}
          {alarms.data?.length === 0 && <p className={styles.empty}>{t('alarms.empty')}</p>}
          <ul>
            {alarms.data?.map((alarm) => (
              <AlarmItem key={alarm.id} alarm={alarm} />
            ))}
          </ul>
          <LoadMore
            hasMore={alarms.hasNextPage}
            loading={alarms.isFetchingNextPage}
            onLoad={() => void alarms.fetchNextPage()}
          />
        </div>
      </Page>
    </>
  );
}

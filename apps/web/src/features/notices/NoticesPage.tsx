import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

import { Loading } from '../../ui/Loading';
import { LoadMore } from '../../ui/LoadMore';
import { Page } from '../../ui/Page';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { NoticeItem } from './NoticeItem';
import styles from './NoticesPage.module.css';
import { useNotices } from './use-notices';

/** Messages to the person who is signed in. */
export function NoticesPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const unreadOnly = search.get('unread') === 'true';
  const notices = useNotices(unreadOnly);
  return (
    <Page
      narrow
      title={t('notices.title')}
      extra={
        <Segmented
          value={unreadOnly ? 'unread' : 'all'}
          onChange={(value) =>
            setSearch(value === 'unread' ? { unread: 'true' } : {}, { replace: true })
          }
          options={[
            { value: 'all', label: t('notices.all') },
            { value: 'unread', label: t('notices.unread') },
          ]}
        />
      }
    >
      <div className={styles.sheet}>
        {notices.isError && (
          <ProblemAlert error={notices.error} onRetry={() => void notices.refetch()} />
        )}
        {notices.isPending && <Loading />}
        {notices.data?.length === 0 && <p className={styles.empty}>{t('notices.empty')}</p>}
        <ul>
          {notices.data?.map((notice) => (
            <NoticeItem key={notice.id} notice={notice} />
          ))}
        </ul>
        <LoadMore
          hasMore={notices.hasNextPage}
          loading={notices.isFetchingNextPage}
          onLoad={() => void notices.fetchNextPage()}
        />
      </div>
    </Page>
  );
}

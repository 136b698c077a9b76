import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';

import { Loading } from '../../ui/Loading';
import { Page } from '../../ui/Page';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { SessionItem } from './SessionItem';
import styles from './SessionsPage.module.css';
import { useEndOthers, useOwnSessions } from './use-own-sessions';

/** Where one is signed in, and how to end it there. */
export function SessionsPage() {
  const { t } = useTranslation();
  const sessions = useOwnSessions();
  const endOthers = useEndOthers();
  const hasOthers = (sessions.data?.length ?? 0) > 1;
  return (
    <Page
      narrow
      title={t('sessions.title')}
      lead={t('sessions.lead')}
      extra={
        hasOthers && (
          <Popconfirm
            title={t('sessions.endOthersConfirm')}
            placement="bottomRight"
            onConfirm={() => endOthers.mutate(undefined)}
          >
            <Button danger loading={endOthers.isPending}>
              {t('sessions.endOthers')}
            </Button>
          </Popconfirm>
        )
      }
    >
      <div className={styles.sheet}>
        {sessions.isError && (
          <ProblemAlert error={sessions.error} onRetry={() => void sessions.refetch()} />
        )}
        {sessions.isPending && <Loading />}
        <ul>
          {sessions.data?.map((session) => (
            <SessionItem key={session.id} session={session} />
          ))}
        </ul>
      </div>
    </Page>
  );
}

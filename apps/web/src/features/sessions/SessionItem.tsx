import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import type { OwnSession } from '../../api/own-sessions';
import { formatTime } from '../../format/time';
import { useLanguage } from '../../i18n/use-language';
import { Facts } from '../../ui/Facts';
import { Mark } from '../../ui/Mark';
import styles from './SessionsPage.module.css';
import { useEndSession } from './use-own-sessions';

/** One device; the one in front of the person is left by signing out. */
export function SessionItem({ session }: { readonly session: OwnSession }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const end = useEndSession();
  const device = session.device ?? t('sessions.unknownDevice');
  return (
    <li className={styles.session}>
      <div className={styles.head}>
        <h2>{device}</h2>
        {session.current ? (
          <Mark tone="good">{t('sessions.current')}</Mark>
        ) : (
          <Button
            loading={end.isPending}
            aria-label={`${t('sessions.end')} ${device}`}
            onClick={() => end.mutate(session.id)}
          >
            {t('sessions.end')}
          </Button>
        )}
      </div>
      <Facts
        facts={[
          { label: t('sessions.startedAt'), value: formatTime(session.startedAt, language) },
          { label: t('sessions.lastUsedAt'), value: formatTime(session.lastUsedAt, language) },
          { label: t('sessions.sourceAddress'), value: session.sourceAddress },
        ]}
      />
    </li>
  );
}

import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import type { Alarm } from '../../api/personal-data';
import { formatTime } from '../../format/time';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { Mark } from '../../ui/Mark';
import { ProblemAlert } from '../../ui/ProblemAlert';
import styles from './AlarmsPage.module.css';
import { useAcknowledge } from './use-alarms';

/** One alarm: whom it is about, what happened, and who took note of it. */
export function AlarmItem({ alarm }: { readonly alarm: Alarm }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const acknowledge = useAcknowledge();
  const isOpen = alarm.acknowledgedAt === null;
  const organisation =
    alarm.organisationZh === null ? null : localText(alarm, 'organisation', language);
  return (
    <li className={styles.alarm}>
      <div className={styles.head}>
        <h2>{t(`alarms.kind.${alarm.kind}`)}</h2>
        <Mark tone={isOpen ? 'bad' : 'plain'}>{t(isOpen ? 'alarms.open' : 'alarms.closed')}</Mark>
      </div>
      <p>
        {t('alarms.bulkReveal', {
          name: alarm.accountName,
          cases: alarm.caseCount,
          minutes: alarm.windowMinutes,
        })}
      </p>
      <div className={styles.foot}>
        <span>
          {organisation !== null && `${organisation} · `}
          <time dateTime={alarm.raisedAt}>{formatTime(alarm.raisedAt, language)}</time>
        </span>
        {alarm.acknowledgedAt === null ? (
          <Button
            type="primary"
            loading={acknowledge.isPending}
            onClick={() => acknowledge.mutate(alarm.id)}
          >
            {t('alarms.acknowledge')}
          </Button>
        ) : (
          <span>
            {t('alarms.acknowledgedBy', {
              name: alarm.acknowledgedByName,
              time: formatTime(alarm.acknowledgedAt, language),
            })}
          </span>
        )}
      </div>
      {acknowledge.isError && <ProblemAlert error={acknowledge.error} />}
    </li>
  );
}

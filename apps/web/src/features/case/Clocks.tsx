import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { readClocks, type Clocks as ClocksOfCase } from '../../api/cases';
import { formatTime } from '../../format/time';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { Mark } from '../../ui/Mark';
import { Section } from '../../ui/Section';
import styles from './Clocks.module.css';
import { useDuration } from './use-duration';

type Clock = NonNullable<ClocksOfCase['citizen']>;

/** How long the person has waited, and who had the case for how long. */
export function Clocks({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ['case', caseId, 'clocks'],
    queryFn: ({ signal }) => readClocks(caseId, signal),
  });
  if (data === undefined || (data.citizen === null && data.units.length === 0)) return null;
  const { citizen, units, disputes, disputeCapDays } = data;
  return (
    <Section title={t('clock.title')}>
      {citizen !== null && (
        <div className={styles.whole}>
          <strong>{t('clock.citizen')}</strong>
          <Taken clock={citizen} />
          <p className={styles.minor}>{t('clock.citizenHint')}</p>
        </div>
      )}
      <ul className={styles.clocks}>
        {units.map((unit) => (
          <Unit key={`${unit.since} ${unit.stepEn} ${unit.unitEn}`} unit={unit} />
        ))}
        {disputes.map((dispute) => (
          <Dispute key={dispute.since} dispute={dispute} cap={disputeCapDays} />
        ))}
      </ul>
    </Section>
  );
}

function Unit({ unit }: { readonly unit: ClocksOfCase['units'][number] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const duration = useDuration();
  return (
    <li className={styles.clock}>
      <div className={styles.head}>
        <strong>{localText(unit, 'unit', language)}</strong>
        <span>{localText(unit, 'step', language)}</span>
        {unit.lateMinutes > 0 && (
          <Mark tone="bad">{t('clock.late', { time: duration(unit.lateMinutes) })}</Mark>
        )}
      </div>
      <Taken clock={unit} />
      {unit.dueAt !== null && (
        <p className={styles.minor}>{t('clock.due', { time: formatTime(unit.dueAt, language) })}</p>
      )}
    </li>
  );
}

function Dispute({
  dispute,
  cap,
}: {
  readonly dispute: ClocksOfCase['disputes'][number];
  readonly cap: number | null;
}) {
  const { t } = useTranslation();
  const duration = useDuration();
  return (
    <li className={styles.clock}>
      <div className={styles.head}>
        <strong>{t('clock.dispute')}</strong>
      </div>
      <Taken clock={dispute} />
      <p className={styles.minor}>
        {t('clock.charged', { time: duration(dispute.chargedMinutes) })}
        {cap !== null && t('clock.cap', { count: cap })}
        {dispute.beyondMinutes > 0 && t('clock.beyond', { time: duration(dispute.beyondMinutes) })}
      </p>
    </li>
  );
}

function Taken({ clock }: { readonly clock: Clock }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const duration = useDuration();
  const { since, until, clockMinutes, workingMinutes } = clock;
  return (
    <p className={styles.taken}>
      <span>
        {formatTime(since, language)} –{' '}
        {until === null ? t('clock.now') : formatTime(until, language)}
      </span>
      <span>{t('clock.byTheClock', { time: duration(clockMinutes) })}</span>
      <span>{t('clock.working', { time: duration(workingMinutes) })}</span>
    </p>
  );
}

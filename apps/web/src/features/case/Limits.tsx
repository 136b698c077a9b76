import { useTranslation } from 'react-i18next';

import type { CaseDetail } from '../../api/cases';
import { formatTime } from '../../format/time';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { Article } from '../../ui/Article';
import { Mark } from '../../ui/Mark';
import { Section } from '../../ui/Section';
import { isOver } from '../cases/is-over';
import styles from './Limits.module.css';

type Limit = CaseDetail['limits'][number];

/** Until when each step had to be done, what the date rests on, and whether it was kept. */
export function Limits({ incident }: { readonly incident: CaseDetail }) {
  const { t } = useTranslation();
  if (incident.limits.length === 0) return null;
  return (
    <Section title={t('limit.title')}>
      <ul className={styles.limits}>
        {incident.limits.map((limit) => (
          <Line key={`${limit.step} ${limit.since}`} limit={limit} over={isOver(incident.status)} />
        ))}
      </ul>
    </Section>
  );
}

function Line({ limit, over }: { readonly limit: Limit; readonly over: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const time = (instant: string) => formatTime(instant, language);
  return (
    <li className={styles.limit}>
      <div className={styles.head}>
        <strong>{localText(limit, 'label', language)}</strong>
        <Kept limit={limit} over={over} />
      </div>
      <dl className={styles.times}>
        <div>
          <dt>{t('limit.since')}</dt>
          <dd>{time(limit.since)}</dd>
        </div>
        <div>
          <dt>{t('limit.due')}</dt>
          <dd>{time(limit.dueAt)}</dd>
        </div>
        {limit.endedAt !== null && (
          <div>
            <dt>{t('limit.ended')}</dt>
            <dd>{time(limit.endedAt)}</dd>
          </div>
        )}
      </dl>
      {limit.firstDueAt !== null && limit.moves.length === 0 && (
        <p className={styles.minor}>{t('limit.moved', { first: time(limit.firstDueAt) })}</p>
      )}
      {limit.moves.map((move) => (
        <p key={`${move.at} ${move.to}`} className={styles.minor}>
          {t(`limit.movedFor.${move.reason}`, {
            at: time(move.at),
            from: time(move.from),
            to: time(move.to),
          })}
        </p>
      ))}
      <p className={styles.minor}>
        {limit.basis === 'sample' && <Article article={limit.articles.join(', ')} />}
        <span>{localText(limit, 'basis', language)}</span>
        {limit.provisional && <span>{t('limit.provisional')}</span>}
      </p>
    </li>
  );
}

function Kept({ limit, over }: { readonly limit: Limit; readonly over: boolean }) {
  const { t } = useTranslation();
  if (limit.late) return <Mark tone="bad">{t('limit.late')}</Mark>;
  if (limit.endedAt !== null) return <Mark tone="good">{t('limit.kept')}</Mark>;
  return over ? null : <Mark tone="info">{t('limit.runs')}</Mark>;
}

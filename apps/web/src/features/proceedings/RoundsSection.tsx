import { useTranslation } from 'react-i18next';

import type { Application, ProceedingDetail } from '../../api/proceedings';
import { formatTime } from '../../format/time';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { Mark } from '../../ui/Mark';
import { Section } from '../../ui/Section';
import { ApplicationFacts } from './ApplicationFacts';
import { changedParts } from './changed-parts';
import styles from './Rounds.module.css';

/** What was applied for, round by round, newest first; what changed, and why the round before was returned. */
export function RoundsSection({ proceeding }: { readonly proceeding: ProceedingDetail }) {
  const { t } = useTranslation();
  const { applications, returns } = proceeding;
  if (applications.length === 0) return null;
  return (
    <Section title={t('proceedings.application')}>
      <div className={styles.rounds}>
        {[...applications].reverse().map((application) => {
          const { round } = application;
          const before = applications.find((one) => one.round === round - 1);
          return (
            <Round
              key={round}
              application={application}
              before={before}
              returned={returns[round - 1]}
              isOnly={applications.length === 1}
            />
          );
        })}
      </div>
    </Section>
  );
}

interface RoundProps {
  readonly application: Application;
  readonly before: Application | undefined;
  /** That this round was returned. */
  readonly returned: ProceedingDetail['returns'][number] | undefined;
  readonly isOnly: boolean;
}

function Round({ application, before, returned, isOnly }: RoundProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const changed = before === undefined ? [] : changedParts(before, application);
  return (
    <article>
      <div className={styles.head}>
        <h3>{t('proceedings.round', { number: application.round })}</h3>
        {returned !== undefined && <Mark tone="warn">{t('proceedings.returned')}</Mark>}
        <span className={styles.minor}>
          {application.submittedBy ?? t('proceedings.bySystem')} ·{' '}
          {formatTime(application.submittedAt, language)}
        </span>
      </div>
      {before !== undefined && (
        <p className={styles.minor}>
          {changed.length === 0
            ? t('proceedings.nothingChanged')
            : t('proceedings.changed', {
                parts: changed
                  .map((part) => t(`apply.fields.${part}`))
                  .join(language === 'zh' ? '、' : ', '),
              })}
        </p>
      )}
      <ApplicationFacts
        application={application}
        only={isOnly || before === undefined ? null : changed}
      />
      {returned !== undefined && (
        <div className={styles.returned}>
          <p>{t('proceedings.returnedWhy', { reason: localText(returned, 'reason', language) })}</p>
          <p className={styles.minor}>
            {returned.byName} · {formatTime(returned.at, language)}
          </p>
        </div>
      )}
    </article>
  );
}

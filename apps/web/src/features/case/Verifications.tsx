import { useTranslation } from 'react-i18next';

import type { CaseDetail } from '../../api/cases';
import { formatTime } from '../../format/time';
import { useLanguage } from '../../i18n/use-language';
import { Mark } from '../../ui/Mark';
import { Section } from '../../ui/Section';
import styles from './Verifications.module.css';

/** What was found on the spot after each answer of a department; nothing before the first look. */
export function Verifications({ incident }: { readonly incident: CaseDetail }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { verifications, failedVerifications } = incident;
  if (verifications.length === 0) return null;
  return (
    <Section
      title={t('verification.title')}
      extra={
        failedVerifications > 0 && (
          <span className={styles.failed}>
            {t('verification.failedCount', { count: failedVerifications })}
          </span>
        )
      }
    >
      <ul className={styles.rounds}>
        {verifications.map(({ round, outcome, recordedAt }) => (
          <li key={round}>
            <span>{t('workOrder.round', { number: round })}</span>
            <Mark tone={outcome === 'passed' ? 'good' : 'bad'}>
              {t(`verification.outcome.${outcome}`)}
            </Mark>
            <time dateTime={recordedAt}>{formatTime(recordedAt, language)}</time>
          </li>
        ))}
      </ul>
    </Section>
  );
}

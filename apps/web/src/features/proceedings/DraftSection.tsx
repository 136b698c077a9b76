import { useTranslation } from 'react-i18next';

import type { ProceedingDetail } from '../../api/proceedings';
import { formatTime } from '../../format/time';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { Section } from '../../ui/Section';
import styles from './Rounds.module.css';

/** The version of a list that is being drawn up. */
export function DraftSection({ proceeding }: { readonly proceeding: ProceedingDetail }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { draft, kind } = proceeding;
  if (kind !== 'publication') return null;
  return (
    <Section title={t('proceedings.draft')}>
      {draft === null ? (
        <p>{t('proceedings.noDraft')}</p>
      ) : (
        <div className={styles.plain}>
          <p className={styles.minor}>
            {t('proceedings.draftFrom', { day: draft.validFrom })} ·{' '}
            {t('proceedings.savedAt', { at: formatTime(draft.savedAt, language) })}
          </p>
          <ul className={styles.plain}>
            {draft.items.map((item) => (
              <li key={item.code}>
                <span className={styles.minor}>{item.code}</span>{' '}
                {localText(item, 'name', language)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}

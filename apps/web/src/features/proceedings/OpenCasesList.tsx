import { useTranslation } from 'react-i18next';

import type { OpenCases } from '../../api/proceedings';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import styles from './Rounds.module.css';

/** Open cases that use an item, by category. */
export function OpenCasesList({ openCases }: { readonly openCases: readonly OpenCases[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (openCases.length === 0) return <p>{t('proceedings.noEffects')}</p>;
  return (
    <div className={styles.plain}>
      <p>{t('proceedings.effectsHint')}</p>
      <ul className={styles.plain}>
        {openCases.map((one) => (
          <li key={one.categoryCode}>
            {localText(one, 'category', language)}{' '}
            {t('proceedings.openCases', { count: one.count })}
            {one.caseNumbers.length > 0 && (
              <div className={styles.minor}>
                {one.caseNumbers.join(language === 'zh' ? '、' : ', ')}
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { CaseSummary } from '../../api/cases';
import { formatTime } from '../../format/time';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { CaseStatusMark } from '../../ui/CaseStatusMark';
import styles from './FindByPerson.module.css';

/** The cases that were found, the newest first. */
export function FoundCases({ cases }: { readonly cases: readonly CaseSummary[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div role="status">
      <p className={styles.count}>{t('findPerson.found', { count: cases.length })}</p>
      <ul className={styles.found}>
        {cases.map((one) => (
          <li key={one.id}>
            <Link to={`/cases/${one.id}`}>{localText(one, 'category', language)}</Link>
            <CaseStatusMark status={one.status} />
            <span className={styles.minor}>
              {one.placeText} · {formatTime(one.reportedAt, language)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

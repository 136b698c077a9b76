import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { ListedCase } from '../../api/cases';
import { formatTime } from '../../format/time';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { CaseStatusMark } from '../../ui/CaseStatusMark';
import { DueText } from '../../ui/DueText';
import styles from './CasesPage.module.css';
import { isOver } from './is-over';
import { WaitingLine } from './WaitingLine';

/** Cases as cards, on a phone. */
export function CaseCards({ cases }: { readonly cases: readonly ListedCase[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (cases.length === 0) return <p className={styles.empty}>{t('cases.empty')}</p>;
  return (
    <ul className={styles.cards}>
      {cases.map((one) => (
        <li key={one.id}>
          <Link to={`/cases/${one.id}`} className={styles.card}>
            <span className={styles.cardHead}>
              <strong>{localText(one, 'category', language)}</strong>
              <CaseStatusMark status={one.status} />
            </span>
            <span>{one.placeText}</span>
            <span className={styles.minor}>
              {one.caseNumber ?? t('case.noNumber')} · {formatTime(one.reportedAt, language)}
            </span>
            <WaitingLine waitingFor={one.waitingFor} />
            {one.dueAt !== null && <DueText dueAt={one.dueAt} over={isOver(one.status)} />}
          </Link>
        </li>
      ))}
    </ul>
  );
}

import { useTranslation } from 'react-i18next';

import { formatSecond } from '../../format/time';
import { useLanguage } from '../../i18n/use-language';
import { actText } from './act-text';
import { Actor } from './Actor';
import { OutcomeMark } from './OutcomeMark';
import type { RecordListProps } from './record-list';
import styles from './RecordPage.module.css';

/** Acts as cards, on a phone. */
export function RecordCards({ entries, onOpen }: RecordListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (entries.length === 0) return <p className={styles.empty}>{t('record.empty')}</p>;
  return (
    <ul className={styles.cards}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <button type="button" className={styles.card} onClick={() => onOpen(entry)}>
            <span className={styles.cardHead}>
              <strong>{actText(entry, language)}</strong>
              <OutcomeMark outcome={entry.outcome} />
            </span>
            <Actor entry={entry} />
            <span className={styles.minor}>
              {[formatSecond(entry.at, language), entry.caseNumber].filter(Boolean).join(' · ')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { Proceeding } from '../../api/proceedings';
import { formatTime } from '../../format/time';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { MatterMark } from '../../ui/MatterMark';
import { OutcomeMarks } from './OutcomeMarks';
import styles from './ProceedingsPage.module.css';

/** Proceedings, newest first. */
export function ProceedingList({ proceedings }: { proceedings: readonly Proceeding[] }) {
  const { t } = useTranslation();
  if (proceedings.length === 0) return <p className={styles.empty}>{t('proceedings.empty')}</p>;
  return (
    <ul className={styles.cards}>
      {proceedings.map((one) => (
        <Card key={one.id} proceeding={one} />
      ))}
    </ul>
  );
}

function Card({ proceeding }: { readonly proceeding: Proceeding }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <li>
      <Link to={`/proceedings/${proceeding.id}`} className={styles.card}>
        <span className={styles.cardHead}>
          <strong>{localText(proceeding, 'title', language)}</strong>
          <MatterMark kind={proceeding.kind} />
          <OutcomeMarks proceeding={proceeding} />
        </span>
        <span>
          {localText(proceeding, 'area', language)} ·{' '}
          {localText(proceeding, 'organisation', language)}{' '}
          {proceeding.applicantName ?? t('proceedings.bySystem')}
        </span>
        <span className={styles.minor}>
          {proceeding.number ?? t('proceedings.noNumber')} ·{' '}
          {formatTime(proceeding.openedAt, language)}
        </span>
      </Link>
    </li>
  );
}

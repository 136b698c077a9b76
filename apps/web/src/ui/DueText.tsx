import { ClockCircleOutlined, ExclamationCircleFilled, WarningFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';

import { readDue, type DueState } from '../format/due';
import { formatTime } from '../format/time';
import { useLanguage } from '../i18n/use-language';
import styles from './DueText.module.css';
import { useNow } from './use-now';

const ICONS: Readonly<Record<DueState, React.ReactNode>> = {
  overdue: <ExclamationCircleFilled />,
  soon: <WarningFilled />,
  onTime: <ClockCircleOutlined />,
};

interface Props {
  readonly dueAt: string | null;
  /** When the work is over, only the date is of interest. */
  readonly over?: boolean;
}

/** A deadline in words, sign and colour. */
export function DueText({ dueAt, over = false }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow();
  if (dueAt === null) return <span className={styles.none}>{t('due.none')}</span>;
  const date = <span className={styles.date}>{formatTime(dueAt, language)}</span>;
  if (over) return date;
  const due = readDue(dueAt, now);
  const kind = due.state === 'overdue' ? 'overdue' : 'left';
  return (
    <span className={styles.due}>
      <span className={styles[due.state]}>
        {ICONS[due.state]} {t(`due.${kind}.${due.unit}`, { count: due.amount })}
      </span>
      {date}
    </span>
  );
}

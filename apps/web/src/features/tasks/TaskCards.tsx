import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { DueText } from '../../ui/DueText';
import { MatterMark } from '../../ui/MatterMark';
import { UrgencyMark } from '../../ui/UrgencyMark';
import { ClaimButton } from './ClaimButton';
import { Holder } from './Holder';
import { taskAddress } from './list-address';
import { noNumber } from './no-number';
import styles from './TaskCards.module.css';
import type { TaskListProps } from './task-list-props';

/** Tasks as cards, on a phone. */
export function TaskCards({ tasks, view, claiming, onClaim }: TaskListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (tasks.length === 0) {
    return (
      <p className={styles.empty}>
        {t(view.q === '' && !view.late ? 'tasks.empty' : 'tasks.nothingFound')}
      </p>
    );
  }
  return (
    <ul>
      {tasks.map((task) => (
        <li key={task.key} className={styles.card}>
          <Link to={taskAddress(task.key, view)} className={styles.link}>
            <span className={styles.head}>
              <span className={styles.name}>{localText(task, 'name', language)}</span>
              {task.matterKind === 'incident' ? (
                <UrgencyMark urgency={task.urgency} />
              ) : (
                <MatterMark kind={task.matterKind} />
              )}
            </span>
            <span>
              {localText(task, 'category', language)} · {task.placeText}
            </span>
            <span className={styles.minor}>{task.caseNumber ?? noNumber(task, t)}</span>
            <DueText dueAt={task.dueAt} over={task.state === 'done'} />
          </Link>
          <div className={styles.foot}>
            <span className={styles.minor}>
              {t('tasks.column.holder')}: <Holder task={task} />
            </span>
            <ClaimButton task={task} loading={claiming === task.key} onClaim={onClaim} />
          </div>
        </li>
      ))}
    </ul>
  );
}

import { LoadingOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';

import type { TaskActs } from '../../api/task-acts';
import type { Task } from '../../api/tasks';
import { personName } from '../../ui/person-name';
import styles from './TaskWork.module.css';

interface Props {
  readonly task: Task;
  readonly acts: TaskActs | undefined;
  readonly isMine: boolean;
  readonly onGoOn: () => void;
}

/** Says plainly how the task stands when it is not simply mine to decide. */
export function TaskNote({ task, acts, isMine, onGoOn }: Props) {
  const { t } = useTranslation();
  const className = styles.note;
  switch (task.state) {
    case 'submitting':
      if (acts?.countersigns.some(({ mode, state }) => mode === 'after' && state === 'open')) {
        return (
          <Alert
            className={className}
            type="info"
            showIcon
            role="status"
            title={t('task.note.awaitsSigners')}
            description={t('task.note.awaitsSignersHint')}
          />
        );
      }
      return (
        <Alert
          className={className}
          type="info"
          showIcon
          icon={<LoadingOutlined />}
          role="status"
          title={t('task.note.submitting')}
          description={t('task.note.submittingHint')}
        />
      );
    case 'done':
      return (
        <Alert
          className={className}
          type="success"
          showIcon
          role="status"
          title={t('task.note.done')}
          action={<Button onClick={onGoOn}>{t('action.nextTask')}</Button>}
        />
      );
    case 'void':
      return (
        <Alert
          className={className}
          type="error"
          showIcon
          role="alert"
          title={t('task.note.void')}
          description={t('task.note.voidHint')}
          action={<Button onClick={onGoOn}>{t('action.nextTask')}</Button>}
        />
      );
    case 'open':
      if (isMine) {
        return acts?.countersigns.some(
          ({ mode, state }) => mode === 'before' && state === 'open',
        ) ? (
          <Alert className={className} type="info" showIcon title={t('task.note.signersOpen')} />
        ) : null;
      }
      if (task.holder !== null && task.holder.mayTakeOver) {
        return (
          <Alert
            className={className}
            type="info"
            showIcon
            title={t('task.note.mayTakeOver', {
              name: personName(t, task.holder.displayName, task.holder.actingForName),
            })}
          />
        );
      }
      return (
        <Alert
          className={className}
          type={task.holder === null ? 'info' : 'warning'}
          showIcon
          title={
            task.holder === null
              ? t('task.note.unclaimed')
              : t('task.note.heldBy', {
                  name: personName(t, task.holder.displayName, task.holder.actingForName),
                })
          }
        />
      );
  }
}

import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import type { TaskActs } from '../../api/task-acts';
import type { Task } from '../../api/tasks';
import { isFree } from '../tasks/is-free';
import { isSeparation } from '../tasks/is-separation';
import { useClaim, useRelease } from '../tasks/use-claim';
import { ActsMenu } from './acts/ActsMenu';
import { SeparationAlert } from './SeparationAlert';
import styles from './TaskWork.module.css';

interface Props {
  readonly task: Task;
  readonly isMine: boolean;
  readonly formReady: boolean;
  readonly submitting: boolean;
  readonly onSubmit: () => void;
  /** Gives a delegated task back with what is filled in. */
  readonly onResolve: () => void;
  /** Leads on when the task has left one's hands. */
  readonly onGone: () => void;
  readonly acts: TaskActs | undefined;
}

/** Claim what nobody holds; complete or give back what I hold; and what an office does besides. */
export function TaskActions({
  task,
  isMine,
  formReady,
  submitting,
  onSubmit,
  onResolve,
  onGone,
  acts,
}: Props) {
  const { t } = useTranslation();
  const claim = useClaim(isSeparation);
  const release = useRelease();
  const menu = acts && <ActsMenu taskKey={task.key} acts={acts} onGone={onGone} />;
  if (task.state !== 'open') return menu ? <div className={styles.actions}>{menu}</div> : null;
  if (isFree(task)) {
    return (
      <>
        {isSeparation(claim.error) && <SeparationAlert error={claim.error} task={task} />}
        <div className={styles.actions}>
          <Button
            type="primary"
            size="large"
            loading={claim.isPending}
            onClick={() => claim.mutate(task.key)}
          >
            {t(task.holder === null ? 'action.claim' : 'action.takeOver')}
          </Button>
          {menu}
        </div>
      </>
    );
  }
  if (!isMine) return menu ? <div className={styles.actions}>{menu}</div> : null;
  if (acts?.possible.includes('resolve') === true) {
    return (
      <div className={styles.actions}>
        <Button
          type="primary"
          size="large"
          disabled={!formReady}
          loading={submitting}
          onClick={onResolve}
        >
          {t('acts.menu.resolve')}
        </Button>
        {menu}
      </div>
    );
  }
  return (
    <div className={styles.actions}>
      <Button
        type="primary"
        size="large"
        disabled={!formReady}
        loading={submitting}
        onClick={onSubmit}
      >
        {t('action.complete')}
      </Button>
      <Button
        size="large"
        disabled={submitting}
        loading={release.isPending}
        onClick={() => release.mutate(task.key)}
      >
        {t('action.release')}
      </Button>
      {menu}
    </div>
  );
}

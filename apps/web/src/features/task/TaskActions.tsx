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
  const isOpen = task.state === 'open';
  const mayClaim = isOpen && isFree(task);
  const decides = isOpen && !mayClaim && isMine;
  const resolves = acts?.possible.includes('resolve') === true;
  return (
    <>
      {mayClaim && isSeparation(claim.error) && <SeparationAlert error={claim.error} task={task} />}
      <div className={styles.actions}>
        {mayClaim && (
          <Button
            type="primary"
            size="large"
            loading={claim.isPending}
            onClick={() => claim.mutate(task.key)}
          >
            {t(task.holder === null ? 'action.claim' : 'action.takeOver')}
          </Button>
        )}
        {decides && (
          <Button
            type="primary"
            size="large"
            disabled={!formReady}
            loading={submitting}
            onClick={resolves ? onResolve : onSubmit}
          >
            {t(resolves ? 'acts.menu.resolve' : 'action.complete')}
          </Button>
        )}
        {decides && !resolves && (
          <Button
            size="large"
            disabled={submitting}
            loading={release.isPending}
            onClick={() => release.mutate(task.key)}
          >
            {t('action.release')}
          </Button>
        )}
        {/* One place whoever holds the task: what is being written in it outlives a change of hands. */}
        {acts !== undefined && <ActsMenu taskKey={task.key} acts={acts} onGone={onGone} />}
      </div>
    </>
  );
}

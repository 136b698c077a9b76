import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import type { Task } from '../../api/tasks';
import { isFree } from '../tasks/is-free';
import { isSeparation } from '../tasks/is-separation';
import { useClaim, useRelease } from '../tasks/use-claim';
import { SeparationAlert } from './SeparationAlert';
import styles from './TaskWork.module.css';

interface Props {
  readonly task: Task;
  readonly isMine: boolean;
  readonly formReady: boolean;
  readonly submitting: boolean;
  readonly onSubmit: () => void;
}

/** Claim what nobody holds; complete or give back what I hold; else nothing. */
export function TaskActions({ task, isMine, formReady, submitting, onSubmit }: Props) {
  const { t } = useTranslation();
  const claim = useClaim(isSeparation);
  const release = useRelease();
  if (task.state !== 'open') return null;
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
        </div>
      </>
    );
  }
  if (!isMine) return null;
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
    </div>
  );
}

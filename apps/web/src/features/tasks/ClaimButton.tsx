import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import type { Task } from '../../api/tasks';
import { isFree } from './is-free';

interface Props {
  readonly task: Task;
  readonly loading: boolean;
  readonly onClaim: (task: Task) => void;
}

/** Offered while nobody holds the task who could decide it; nobody's work is taken away in silence. */
export function ClaimButton({ task, loading, onClaim }: Props) {
  const { t } = useTranslation();
  if (task.state !== 'open' || !isFree(task)) return null;
  return (
    <Button loading={loading} onClick={() => onClaim(task)}>
      {t(task.holder === null ? 'action.claim' : 'action.takeOver')}
    </Button>
  );
}

import { ProblemAlert } from '../../../ui/ProblemAlert';
import { ActsSoFar } from './ActsSoFar';
import { Countersigns } from './Countersigns';
import { useTaskActs } from './use-task-acts';

/** Who has to agree on a task, and what was done with it besides deciding it. */
export function TaskActs({ taskKey }: { readonly taskKey: string }) {
  const { data, error, refetch } = useTaskActs(taskKey);
  if (data === undefined) {
    return error === null ? null : <ProblemAlert error={error} onRetry={() => void refetch()} />;
  }
  return (
    <>
      <Countersigns taskKey={taskKey} countersigns={data.countersigns} />
      <ActsSoFar acts={data.acts} />
    </>
  );
}

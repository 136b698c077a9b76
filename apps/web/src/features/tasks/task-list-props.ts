import type { Task } from '../../api/tasks';
import type { ListView } from './list-address';

/** What a table and a stack of cards have in common. */
export interface TaskListProps {
  readonly tasks: readonly Task[];
  readonly view: ListView;
  /** Key of the task that is being claimed. */
  readonly claiming: string | undefined;
  readonly onClaim: (task: Task) => void;
}

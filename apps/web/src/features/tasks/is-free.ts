import type { Task } from '../../api/tasks';

/** Whether I may claim the task: nobody holds it, or I stand in for its holder, or the holder cannot decide it any more. */
export function isFree({ holder }: Task): boolean {
  return holder === null || holder.mayTakeOver;
}

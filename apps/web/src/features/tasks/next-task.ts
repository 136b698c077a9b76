import type { Task } from '../../api/tasks';
import { isFree } from './is-free';

/**
 * The task to go on with after `doneKey`: the open one that stood below it, or else the first open
 * one. Tasks held by somebody else are passed over.
 */
export function nextTask(tasks: readonly Task[], doneKey: string): Task | undefined {
  const place = tasks.findIndex((task) => task.key === doneKey);
  const mayFollow = (task: Task) =>
    task.key !== doneKey && task.state === 'open' && (isFree(task) || task.holder?.isMe === true);
  return tasks.slice(place + 1).find(mayFollow) ?? tasks.find(mayFollow);
}

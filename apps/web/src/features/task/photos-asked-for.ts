import type { AddedPurpose } from '../../api/evidence';
import type { Task } from '../../api/tasks';

/** Steps at which whoever works them shows by photos what there is: QY23.1, BH10.2, ZJ35. */
const SHOWS: Readonly<Record<string, AddedPurpose>> = {
  UserTask_SettleOnSpot: 'settlement',
  UserTask_HandleAsGridHead: 'settlement',
  UserTask_VerifyOnSite: 'verification',
};

/** Which photos whoever holds the step can add before deciding; null for a step that asks for none. */
export function photosAskedFor(task: Task): AddedPurpose | null {
  const isMine = task.state === 'open' && task.holder?.isMe === true;
  return isMine ? (SHOWS[task.elementId] ?? null) : null;
}

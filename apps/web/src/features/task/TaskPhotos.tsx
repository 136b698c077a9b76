import type { AddedPurpose } from '../../api/evidence';
import type { Task } from '../../api/tasks';
import { PhotosSection } from '../photos/PhotosSection';

/** Steps at which whoever works them shows by photos what there is: QY23.1, ZJ35. */
const SHOWS: Readonly<Record<string, AddedPurpose>> = {
  UserTask_SettleOnSpot: 'settlement',
  UserTask_VerifyOnSite: 'verification',
};

/** The photos of the case beside a task; whoever holds a step that needs some can add them before deciding. */
export function TaskPhotos({ task }: { readonly task: Task }) {
  const isMine = task.state === 'open' && task.holder?.isMe === true;
  const addFor = isMine ? (SHOWS[task.elementId] ?? null) : null;
  return <PhotosSection caseId={task.caseId} addFor={addFor} />;
}

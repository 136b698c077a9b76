import type { Task } from '../../api/tasks';
import { PhotosSection } from '../photos/PhotosSection';
import { photosAskedFor } from './photos-asked-for';

/** The photos of the case beside a task. */
export function TaskPhotos({ task }: { readonly task: Task }) {
  const addFor = photosAskedFor(task);
  return <PhotosSection caseId={task.caseId} addFor={addFor} />;
}

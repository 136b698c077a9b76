import type { TaskDetail } from '../../api/tasks';

/** The page of a matter. */
export function matterAddress({ id, kind }: Pick<TaskDetail['matter'], 'id' | 'kind'>): string {
  return kind === 'incident' ? `/cases/${id}` : `/proceedings/${id}`;
}

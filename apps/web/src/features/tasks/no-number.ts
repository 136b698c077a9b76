import type { TFunction } from 'i18next';

import type { Task } from '../../api/tasks';

/** What stands in the place of a number that has not been given yet. */
export function noNumber({ matterKind }: Task, t: TFunction): string {
  return t(matterKind === 'incident' ? 'case.noNumber' : 'proceedings.noNumber');
}

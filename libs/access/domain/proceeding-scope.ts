import { areaPrefix, enclosingAreas } from '@grid/directory';
import type { Actor } from './actor';
import { type TaskScope, taskScope } from './task-scope';

/** Which proceedings about lists an actor sees: whatever one of its parts covers; a part that is null covers none. */
export interface ProceedingScope {
  /** Who sees what they applied for, what was applied for in their name, and what was copied to them. */
  readonly accountId: string;
  /** The organisation whose applications are seen. */
  readonly organisationCode: string | null;
  /** The beginning of the division codes that are seen. */
  readonly areaPrefix: string | null;
  /** The divisions around the post's own: their lists hold for whoever works under them. */
  readonly areasAround: readonly string[];
  readonly tasks: TaskScope | null;
}

/** Null for whoever sees no proceedings at all. */
export function proceedingScope(actor: Actor): ProceedingScope | null {
  const { accountId, post, permissions } = actor;
  if (!permissions.has('item.read')) return null;
  return {
    accountId,
    organisationCode: post?.organisationCode ?? null,
    areaPrefix: post === null ? null : areaPrefix(post.areaCode),
    areasAround: post === null ? [] : enclosingAreas(post.areaCode),
    tasks: taskScope(actor),
  };
}

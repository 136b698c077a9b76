import { type Placed, areaPrefix, functionOf, isSameOrInLine } from '@grid/directory';
import type { Actor } from '../domain/actor';

/**
 * Whether the actor arranges absences there: whoever administers posts, in the whole area; a head, in the own
 * organisation and those below it.
 */
export function isInReach(actor: Actor, organisation: Placed): boolean {
  const { post, permissions } = actor;
  if (post === null || !permissions.has('absence.arrange')) return false;
  if (!organisation.areaCode.startsWith(areaPrefix(post.areaCode))) return false;
  if (permissions.has('post.manage')) return true;
  const own = { code: post.organisationCode, areaCode: post.areaCode };
  return isSameOrInLine({ ...own, function: functionOf(own) }, organisation);
}

/**
 * The same for a statement: the beginning of the area codes within reach, and the one function within it, null for
 * every function. A null beginning reaches nothing.
 */
export function reachOf({ post, permissions }: Actor): readonly [string | null, string | null] {
  if (post === null || !permissions.has('absence.arrange')) return [null, null];
  const { areaCode, organisationCode: code } = post;
  return [
    areaPrefix(areaCode),
    permissions.has('post.manage') ? null : functionOf({ code, areaCode }),
  ];
}

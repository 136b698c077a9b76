import type { Actor } from '@grid/access';

/**
 * Whether a task in other hands is free for the actor all the same: its holder is the absent person for whom the
 * actor stands in, or cannot decide it any more.
 */
export function mayTakeOver(holderId: string, isAbandoned: boolean, actor: Actor): boolean {
  return (
    holderId !== actor.accountId && (isAbandoned || holderId === actor.post?.actingFor?.accountId)
  );
}

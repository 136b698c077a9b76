import type { EntityManager } from 'typeorm';
import type { Hold } from '../../infrastructure/task-hands';
import type { TaskRow } from '../../infrastructure/task-row';

interface OpenDelegation {
  readonly id: string;
  readonly ownerAccountId: string;
  readonly ownerPostId: string;
  readonly ownerActingFor: string | null;
  readonly ownerVia: Hold['via'];
}

/** The delegation under which a task is prepared by somebody else; null for none. */
export async function openDelegation(
  manager: EntityManager,
  task: TaskRow,
): Promise<OpenDelegation | null> {
  const rows: OpenDelegation[] = await manager.query(
    `SELECT id, owner_account_id AS "ownerAccountId", owner_post_id AS "ownerPostId",
       owner_acting_for AS "ownerActingFor", owner_via AS "ownerVia"
     FROM human_task.delegation WHERE generation = $1 AND task_key = $2 AND state = 'open'`,
    [task.generation, task.key],
  );
  return rows[0] ?? null;
}

/** A delegated task in its owner's hands, as they held it. */
export const ownersHold = (delegation: OpenDelegation): Hold => ({
  accountId: delegation.ownerAccountId,
  postId: delegation.ownerPostId,
  actingFor: delegation.ownerActingFor,
  via: delegation.ownerVia,
});

/** Ends a delegation whose task goes other ways. Nothing happens to a task that was not delegated. */
export async function endDelegation(
  manager: EntityManager,
  task: { readonly generation: string; readonly key: string },
  at: Date,
): Promise<void> {
  await manager.query(
    `UPDATE human_task.delegation SET state = 'ended', ended_at = $3
     WHERE generation = $1 AND task_key = $2 AND state = 'open'`,
    [task.generation, task.key, at],
  );
}

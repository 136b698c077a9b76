import type { EntityManager } from 'typeorm';

/** Takes back what decisions that do not count had voted: nobody has voted on those seats, unless they were counted. */
export async function takeBackVotes(
  manager: EntityManager,
  decisionIds: readonly string[],
): Promise<void> {
  if (decisionIds.length === 0) return;
  await manager.query(
    `UPDATE human_task.seat SET voter_account_id = NULL, voter_acting_for = NULL, decision_id = NULL
     WHERE decision_id = ANY($1::uuid[]) AND vote IS NULL`,
    [decisionIds],
  );
}

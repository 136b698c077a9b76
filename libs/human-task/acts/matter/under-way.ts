import type { EntityManager } from 'typeorm';
import { actErrors } from '../act-errors';

/** Whether the engine has not confirmed yet an act on the matter. */
export async function isActUnderWay(manager: EntityManager, caseId: string): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `SELECT 1 FROM human_task.act WHERE case_id = $1 AND status = 'pending'`,
    [caseId],
  );
  return rows.length > 0;
}

/** @throws DomainError ACT_UNDER_WAY while the engine has not confirmed an act on the matter */
export async function requireNoActUnderWay(manager: EntityManager, caseId: string): Promise<void> {
  if (await isActUnderWay(manager, caseId)) throw actErrors.underWay();
}

/**
 * Whether a decision in the matter is on its way to the engine. One that waits for others to agree is not, nor one that
 * the engine will never take.
 */
export async function isBeingDecided(manager: EntityManager, caseId: string): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `SELECT 1 FROM human_task.decision d WHERE d.case_id = $1::uuid AND d.status = 'pending'
       AND NOT EXISTS (SELECT FROM human_task.countersign c
         WHERE c.id = d.held_by AND c.decided_at IS NULL)
       AND NOT EXISTS (SELECT FROM outbox.message o WHERE o.ordering_key = $1::text
         AND o.kind = 'engine.completeUserTask' AND o.dead_at IS NOT NULL
         AND o.payload ->> 'taskKey' = d.task_key::text)`,
    [caseId],
  );
  return rows.length > 0;
}

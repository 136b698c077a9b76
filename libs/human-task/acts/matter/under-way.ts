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

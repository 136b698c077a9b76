import type { EntityManager } from 'typeorm';
import { actErrors } from '../act-errors';

/** @throws DomainError ACT_UNDER_WAY while the engine has not confirmed an act on the matter */
export async function requireNoActUnderWay(manager: EntityManager, caseId: string): Promise<void> {
  const rows: unknown[] = await manager.query(
    `SELECT 1 FROM human_task.act WHERE case_id = $1 AND status = 'pending'`,
    [caseId],
  );
  if (rows.length > 0) throw actErrors.underWay();
}

import type { ObjectionGround } from '@grid/dispatch';
import type { EntityManager } from 'typeorm';
import { jurisdictionErrors } from '../domain/jurisdiction-errors';

/** A dispute as it is kept. */
export interface DisputeRow {
  readonly id: string;
  readonly caseId: string;
  readonly workOrderId: string;
  /** Who objects. */
  readonly departmentCode: string;
  readonly ground: ObjectionGround;
  /** The how manieth objection of the case, from 1. */
  readonly ordinal: number;
  /** The grid authority that decides now. */
  readonly authority: string;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
}

const COLUMNS = `id, case_id AS "caseId", work_order_id AS "workOrderId",
  department_code AS "departmentCode", ground, ordinal, authority, opened_at AS "openedAt",
  closed_at AS "closedAt"`;

/** The row, locked until the transaction ends. @throws DomainError DISPUTE_UNKNOWN */
export async function lockedDispute(manager: EntityManager, id: string): Promise<DisputeRow> {
  const sql = `SELECT ${COLUMNS} FROM jurisdiction.dispute WHERE id = $1 FOR UPDATE`;
  const [row]: DisputeRow[] = await manager.query(sql, [id]);
  if (row === undefined) throw jurisdictionErrors.disputeUnknown();
  return row;
}

/** The disputes of a case, oldest first. */
export function disputesOf(manager: EntityManager, caseId: string): Promise<DisputeRow[]> {
  const sql = `SELECT ${COLUMNS} FROM jurisdiction.dispute WHERE case_id = $1 ORDER BY ordinal`;
  return manager.query(sql, [caseId]);
}

import type { WorkOrderEntity, WorkOrderOutcome } from '@grid/dispatch';
import { newId } from '@grid/kernel';
import type { EntityManager } from 'typeorm';
import type { Part, PartEnd } from '../domain/part';

/** A part about to begin. */
export interface NewPart {
  readonly id: string;
  readonly caseId: string;
  readonly round: number;
  readonly part: Part['part'];
  readonly departmentCode: string;
  readonly at: Date;
  /** Who added it, and under which post; null when the dispatch named it. */
  readonly by: { readonly accountId: string; readonly postId: string | null } | null;
}

/** The order of the department that leads in a round. */
export interface LeadOrder {
  readonly id: string;
  readonly round: number;
  readonly partId: string | null;
  readonly departmentCode: string;
  readonly dispatchAuthority: string | null;
  readonly dueAt: Date;
  readonly outcome: WorkOrderOutcome | null;
}

/** The parts of a round in the order in which they were added. */
export function partsOf(manager: EntityManager, caseId: string, round: number): Promise<Part[]> {
  return manager.query(
    `SELECT id, round, part, department_code AS "departmentCode", end_kind AS "endKind"
     FROM joint.part WHERE case_id = $1 AND round = $2 ORDER BY added_at, id`,
    [caseId, round],
  );
}

export async function addPart(manager: EntityManager, part: NewPart): Promise<void> {
  await manager.query(
    `INSERT INTO joint.part (id, case_id, round, part, department_code, added_at, added_by, post_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[part.id, part.caseId, part.round, part.part, part.departmentCode, part.at],
      ...[part.by?.accountId, part.by?.postId],
    ],
  );
}

/** Ends a part that lasts; one that has ended stays as it is. */
export async function endPart(
  manager: EntityManager,
  id: string,
  end: { readonly kind: PartEnd; readonly at: Date; readonly by: string | null },
): Promise<void> {
  await manager.query(
    `UPDATE joint.part SET ended_at = $2, end_kind = $3, ended_by = $4
     WHERE id = $1 AND ended_at IS NULL`,
    [id, end.at, end.kind, end.by],
  );
}

/** Keeps that the lead which the dispatch named leads no more: it had no row of its own so far. */
export async function keepReplacedLead(
  manager: EntityManager,
  caseId: string,
  { id, round, departmentCode }: LeadOrder,
  { at, by }: { readonly at: Date; readonly by: string },
): Promise<void> {
  await manager.query(
    `INSERT INTO joint.part (id, case_id, round, part, department_code, work_order_id, added_at,
       ended_at, end_kind, ended_by)
     SELECT $1, $2, $3, 'lead', $4, w.id, w.opened_at, $6, 'replaced', $7
     FROM dispatch.work_order w WHERE w.id = $5`,
    [newId(), caseId, round, departmentCode, id, at, by],
  );
}

/** The order of the lead in the last round of a case; null before there is one. */
export async function lastLead(manager: EntityManager, caseId: string): Promise<LeadOrder | null> {
  return leadWhere(manager, caseId, null);
}

/** The order of the lead in a round; null before there is one. */
export async function leadOf(
  manager: EntityManager,
  { caseId, round }: Pick<WorkOrderEntity, 'caseId' | 'round'>,
): Promise<LeadOrder | null> {
  return leadWhere(manager, caseId, round);
}

async function leadWhere(
  manager: EntityManager,
  caseId: string,
  round: number | null,
): Promise<LeadOrder | null> {
  const rows: LeadOrder[] = await manager.query(
    `SELECT w.id, w.round, w.part_id AS "partId", w.department_code AS "departmentCode",
       w.dispatch_authority AS "dispatchAuthority", w.due_at AS "dueAt", w.outcome
     FROM dispatch.work_order w
     WHERE w.case_id = $1 AND w.part = 'lead' AND ($2::int IS NULL OR w.round = $2)
       AND NOT EXISTS (SELECT FROM joint.part p
         WHERE (p.id = w.part_id OR p.work_order_id = w.id) AND p.end_kind = 'replaced')
     ORDER BY w.round DESC, w.opened_at DESC LIMIT 1`,
    [caseId, round],
  );
  return rows[0] ?? null;
}

/** Whether an order was taken back: its department was released, its help closed, or another one leads. */
export async function isClosed(
  manager: EntityManager,
  { id, partId }: Pick<WorkOrderEntity, 'id' | 'partId'>,
): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `SELECT FROM joint.part WHERE (id = $1 OR work_order_id = $2) AND end_kind <> 'answered'`,
    [partId, id],
  );
  return rows.length > 0;
}

/** The departments that have done their share as co-handlers of the case. */
export async function doneBefore(
  manager: EntityManager,
  caseId: string,
): Promise<ReadonlySet<string>> {
  const rows: { code: string }[] = await manager.query(
    `SELECT DISTINCT department_code AS code FROM dispatch.work_order
     WHERE case_id = $1 AND part = 'co' AND outcome = 'done'`,
    [caseId],
  );
  return new Set(rows.map(({ code }) => code));
}

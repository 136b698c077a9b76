import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { NamedEvidence } from '../domain/work-order';
import type { WorkOrderEntity } from '../infrastructure/work-order.entity';
import { recorded, WorkOrderRecord } from '../work-orders/work-order-record';

/** What departments named as evidence in their answers, and what has become of each piece. */
@Injectable()
export class AnswerEvidence {
  constructor(private readonly record: WorkOrderRecord) {}

  /** Notes what an answer names, in its order; each piece is yet to be collected. */
  async name(
    manager: EntityManager,
    workOrderId: string,
    evidence: readonly NamedEvidence[],
  ): Promise<void> {
    await manager.query(
      `INSERT INTO dispatch.answer_evidence (work_order_id, evidence_id, position, sha256, status)
       SELECT $1, id, position, sha256, 'named'
       FROM unnest($2::uuid[], $3::text[]) WITH ORDINALITY AS named (id, sha256, position)`,
      [workOrderId, evidence.map((e) => e.evidenceId), evidence.map((e) => e.sha256)],
    );
  }

  /** The pieces that are yet to be collected, in the order of the answer. */
  open(manager: EntityManager, workOrderId: string): Promise<NamedEvidence[]> {
    return manager.query(
      `SELECT evidence_id AS "evidenceId", sha256 FROM dispatch.answer_evidence
       WHERE work_order_id = $1 AND status = 'named' ORDER BY position`,
      [workOrderId],
    );
  }

  /** How many pieces are with the case, and how many never will be. */
  async tally(
    manager: EntityManager,
    workOrderId: string,
  ): Promise<{ kept: number; skipped: number }> {
    const [row]: { kept: number; skipped: number }[] = await manager.query(
      `SELECT count(*) FILTER (WHERE status = 'kept')::int AS kept,
         count(*) FILTER (WHERE status = 'skipped')::int AS skipped
       FROM dispatch.answer_evidence WHERE work_order_id = $1`,
      [workOrderId],
    );
    return row ?? { kept: 0, skipped: 0 };
  }

  /** The piece is a photo of the case. */
  async kept(manager: EntityManager, workOrderId: string, evidenceId: string): Promise<void> {
    await manager.query(
      `UPDATE dispatch.answer_evidence SET status = 'kept'
       WHERE work_order_id = $1 AND evidence_id = $2 AND status = 'named'`,
      [workOrderId, evidenceId],
    );
  }

  /** The piece will never be one, by the stable code of what is wrong with it. */
  async skipped(
    manager: EntityManager,
    order: WorkOrderEntity,
    evidenceId: string,
    code: string,
  ): Promise<void> {
    const [, changed]: [unknown, number] = await manager.query(
      `UPDATE dispatch.answer_evidence SET status = 'skipped', code = $3
       WHERE work_order_id = $1 AND evidence_id = $2 AND status = 'named'`,
      [order.id, evidenceId, code],
    );
    if (changed === 0) return;
    await this.record.step(manager, order, {
      action: 'workOrder.evidenceSkipped',
      article: 'QY23.3, ZJ34.1',
      before: recorded(order),
      detail: { evidenceId, code },
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Clock, toLocalIso } from '@grid/kernel';
import type { EntityManager } from 'typeorm';
import { recorded, WorkOrderRecord } from '../work-orders/work-order-record';
import { WorkOrders } from '../work-orders/work-orders';

/** A supervision order (督办) that a department's system was told of. */
export interface SupervisionNotice {
  readonly supervisionId: string;
  readonly workOrderId: string;
  /** From 1; each further step is sharper. */
  readonly step: number;
  readonly dueAt: Date;
}

/** Keeps which supervision orders the departments' systems have taken, on record. */
@Injectable()
export class SupervisionNotices {
  constructor(
    private readonly workOrders: WorkOrders,
    private readonly record: WorkOrderRecord,
    private readonly clock: Clock,
  ) {}

  /** Whether the department's system has taken it. */
  async isTold(manager: EntityManager, supervisionId: string): Promise<boolean> {
    const rows: unknown[] = await manager.query(
      'SELECT 1 FROM dispatch.supervision_notice WHERE supervision_id = $1',
      [supervisionId],
    );
    return rows.length > 0;
  }

  /** Safe when repeated. @throws DomainError WORK_ORDER_UNKNOWN */
  async told(manager: EntityManager, notice: SupervisionNotice): Promise<void> {
    const { supervisionId, workOrderId, step, dueAt } = notice;
    const order = await this.workOrders.locked(manager, workOrderId);
    const first: unknown[] = await manager.query(
      `INSERT INTO dispatch.supervision_notice (supervision_id, work_order_id, step, due_at, told_at)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING supervision_id`,
      [supervisionId, workOrderId, step, dueAt, this.clock.now()],
    );
    if (first.length === 0) return;
    await this.record.step(manager, order, {
      action: 'workOrder.supervised',
      article: 'QY26.1, ZJ33.2, BH20.1',
      before: recorded(order),
      detail: { supervisionId, step, until: toLocalIso(dueAt) },
    });
  }
}

import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { Clock, newId, toLocalIso } from '@grid/kernel';
import { PersonalDataService, clearText, commitmentsOf } from '@grid/personal-data';
import type { EntityManager } from 'typeorm';
import { answered, placed, type WorkOrderAnswer } from '../domain/work-order';
import { workOrderErrors } from '../domain/work-order-errors';
import { workOrderFields } from '../domain/work-order-fields';
import { WorkOrderEntity } from '../infrastructure/work-order.entity';
import type { OpenWorkOrder } from './open-work-order';

/** Keeps the rows of work orders; every step happens in the caller's transaction and goes on record. */
@Injectable()
export class WorkOrders {
  constructor(
    private readonly audit: AuditService,
    private readonly personalData: PersonalDataService,
    private readonly clock: Clock,
  ) {}

  /**
   * Stores a work order once per case and round. Called again it gives back the row of the first call, whatever has
   * become of it since.
   * @throws DomainError WORK_ORDER_ROUND_TAKEN when the round has another department or limit
   */
  async open(manager: EntityManager, command: OpenWorkOrder): Promise<WorkOrderEntity> {
    const { caseId, round, departmentCode, dueAt, request } = command;
    const inserted: unknown[] = await manager.query(
      `INSERT INTO dispatch.work_order
         (id, case_id, round, department_code, due_at, request, status, opened_at)
       VALUES ($1, $2, $3, $4, $5, $6, 'pending', $7) ON CONFLICT (case_id, round) DO NOTHING
       RETURNING id`,
      [newId(), caseId, round, departmentCode, dueAt, request, this.clock.now()],
    );
    const order = await manager.findOneByOrFail(WorkOrderEntity, { caseId, round });
    if (order.departmentCode !== departmentCode || order.dueAt.getTime() !== dueAt.getTime()) {
      throw workOrderErrors.roundTaken();
    }
    if (inserted.length > 0) {
      const field = workOrderFields.description(order.id);
      const kept = await this.keep(manager, caseId, field, command.description);
      await this.record(manager, order, null, 'workOrder.opened', 'QY23.2', kept);
    }
    return order;
  }

  /** The free text that goes with the order, as it was when the order was opened. */
  async descriptionOf({ id, caseId }: WorkOrderEntity): Promise<string> {
    const field = workOrderFields.description(id);
    return clearText((await this.personalData.readOne(caseId, [field])).get(field)) ?? '';
  }

  /**
   * The row, locked until the transaction ends.
   * @throws DomainError WORK_ORDER_UNKNOWN
   */
  async locked(manager: EntityManager, workOrderId: string): Promise<WorkOrderEntity> {
    const order = await manager.findOne(WorkOrderEntity, {
      where: { id: workOrderId },
      lock: { mode: 'pessimistic_write' },
    });
    if (order === null) throw workOrderErrors.unknown();
    return order;
  }

  /**
   * The department has taken the order (QY23.2).
   * @returns false when that was known before
   * @throws DomainError WORK_ORDER_UNKNOWN, WORK_ORDER_REFERENCE_MISMATCH
   */
  async place(manager: EntityManager, workOrderId: string, reference: string): Promise<boolean> {
    const order = await this.locked(manager, workOrderId);
    const next = placed(order, reference, this.clock.now());
    if (next === order) return false;
    const before = recorded(order);
    await manager.save(Object.assign(order, next));
    await this.record(manager, order, before, 'workOrder.placed', 'QY23.2');
    return true;
  }

  /**
   * The department has reported back (QY23.3).
   * @throws DomainError WORK_ORDER_UNKNOWN, WORK_ORDER_ANSWERED, WORK_ORDER_REFERENCE_MISMATCH
   */
  async answer(
    manager: EntityManager,
    workOrderId: string,
    answer: WorkOrderAnswer,
  ): Promise<void> {
    const order = await this.locked(manager, workOrderId);
    const before = recorded(order);
    await manager.save(Object.assign(order, answered(order, answer, this.clock.now())));
    const field = workOrderFields.resultText(order.id);
    const kept = await this.keep(manager, order.caseId, field, answer.resultText);
    await this.record(manager, order, before, 'workOrder.answered', 'QY23.3', kept);
  }

  /** @returns what may stand on record for the text */
  private async keep(
    manager: EntityManager,
    caseId: string,
    field: string,
    value: string,
  ): Promise<Record<string, string>> {
    const values = [{ field, value }];
    return commitmentsOf(
      await this.personalData.write(manager, { kind: 'case', id: caseId }, values),
    );
  }

  private record(
    manager: EntityManager,
    order: WorkOrderEntity,
    before: ReturnType<typeof recorded> | null,
    action: string,
    article: string,
    kept: Record<string, string> = {},
  ): Promise<void> {
    const { id, round, departmentCode } = order;
    return this.audit.record(manager, {
      action,
      outcome: 'done',
      caseId: order.caseId,
      article,
      oldValue: before ?? undefined,
      newValue: { ...recorded(order), ...kept },
      detail: { workOrderId: id, round, departmentCode },
    });
  }
}

/** What the steps of a work order change, but for the department's own words. */
function recorded({ status, departmentReference, dueAt, outcome }: WorkOrderEntity) {
  return { status, departmentReference, dueAt: toLocalIso(dueAt), outcome };
}

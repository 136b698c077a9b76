import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@grid/kernel';
import { clearText, type NewValue, PersonalDataService } from '@grid/personal-data';
import { type EntityManager, IsNull, LessThan, Not } from 'typeorm';
import { DEFAULT_GROUND, type ObjectionGround } from '../domain/objection-ground';
import {
  accepted,
  answered,
  objected,
  placed,
  type WorkOrderAnswer,
  type WorkOrderObjection,
  type WorkOrderState,
} from '../domain/work-order';
import { workOrderErrors } from '../domain/work-order-errors';
import { workOrderFields } from '../domain/work-order-fields';
import { WorkOrderEntity } from '../infrastructure/work-order.entity';
import type { OpenWorkOrder } from './open-work-order';
import { recorded, WorkOrderRecord, type WorkOrderStep } from './work-order-record';

/** The free text that a department is sent with an order, as it was when the order was opened. */
export interface SentTexts {
  readonly description: string;
  readonly reworkNote: string | null;
}

/** Keeps the rows of work orders; every step happens in the caller's transaction and goes on record. */
@Injectable()
export class WorkOrders {
  constructor(
    private readonly record: WorkOrderRecord,
    private readonly personalData: PersonalDataService,
    private readonly clock: Clock,
  ) {}

  /**
   * Stores a work order once per part, the one of the lead that the dispatch named once per case and round. Called
   * again it gives back the row of the first call, whatever has become of it since.
   * @throws DomainError WORK_ORDER_ROUND_TAKEN when the part has another department or was given another limit
   */
  async open(manager: EntityManager, command: OpenWorkOrder): Promise<WorkOrderEntity> {
    const { caseId, round, departmentCode, dueAt, request, binding, objectUntil } = command;
    const { part, partId, dispatchAuthority } = command;
    const inserted: unknown[] = await manager.query(
      `INSERT INTO dispatch.work_order
         (id, case_id, round, department_code, due_at, binding, request, status, opened_at, part,
          part_id, dispatch_authority, object_until)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 'pending', $8, $9, $10, $11, $12) ON CONFLICT DO NOTHING
       RETURNING id`,
      [
        ...[newId(), caseId, round, departmentCode, dueAt, binding, request, this.clock.now()],
        ...[part, partId, dispatchAuthority, objectUntil],
      ],
    );
    const order = await manager.findOneByOrFail(WorkOrderEntity, {
      ...{ caseId, round },
      partId: partId ?? IsNull(),
    });
    if (order.departmentCode !== departmentCode || order.request.dueAt !== request.dueAt) {
      throw workOrderErrors.roundTaken();
    }
    if (inserted.length > 0) {
      await this.record.step(manager, order, {
        action: 'workOrder.opened',
        article: 'QY23.2, ZJ33.1',
        before: null,
        texts: sentTexts(order.id, command),
      });
    }
    return order;
  }

  /** Whether an earlier round bound the department to the case: what was dispatched again stays so (QY26.2). */
  isBound(
    manager: EntityManager,
    { caseId, departmentCode, round }: Pick<OpenWorkOrder, 'caseId' | 'departmentCode' | 'round'>,
  ): Promise<boolean> {
    return manager.existsBy(WorkOrderEntity, {
      ...{ caseId, departmentCode, binding: true },
      round: LessThan(round),
    });
  }

  async textsOf({ id, caseId }: WorkOrderEntity): Promise<SentTexts> {
    const [description, reworkNote] = [
      workOrderFields.description(id),
      workOrderFields.reworkNote(id),
    ];
    const values = await this.personalData.readOne(caseId, [description, reworkNote]);
    return {
      description: clearText(values.get(description)) ?? '',
      reworkNote: clearText(values.get(reworkNote)),
    };
  }

  /** The order with those of the other departments of its round that have answered, the order itself first. */
  async withOthersOfRound(
    manager: EntityManager,
    order: WorkOrderEntity,
  ): Promise<readonly WorkOrderEntity[]> {
    const { id, caseId, round } = order;
    const where = { id: Not(id), caseId, round, status: 'answered' as const };
    return [order, ...(await manager.find(WorkOrderEntity, { where, order: { openedAt: 'ASC' } }))];
  }

  /** @throws DomainError WORK_ORDER_UNKNOWN */
  async find(manager: EntityManager, workOrderId: string): Promise<WorkOrderEntity> {
    const order = await manager.findOneBy(WorkOrderEntity, { id: workOrderId });
    if (order === null) throw workOrderErrors.unknown();
    return order;
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
    await this.change(manager, order, next, {
      action: 'workOrder.placed',
      article: 'QY23.2, ZJ33.1',
    });
    return true;
  }

  /**
   * Somebody in the department has the work in hand (ZJ34.1); the name is kept with the case's personal data.
   * @throws DomainError WORK_ORDER_UNKNOWN, WORK_ORDER_REFERENCE_MISMATCH
   */
  async accept(
    manager: EntityManager,
    workOrderId: string,
    { reference, handlerName }: { readonly reference: string; readonly handlerName: string },
  ): Promise<void> {
    const order = await this.locked(manager, workOrderId);
    await this.change(manager, order, accepted(order, reference, this.clock.now()), {
      action: 'workOrder.accepted',
      article: 'ZJ34.1',
      texts: [{ field: workOrderFields.handlerName(order.id), value: handlerName }],
    });
  }

  /**
   * The department has reported back (QY23.3).
   * @returns the row with the time of the answer
   * @throws DomainError WORK_ORDER_UNKNOWN, WORK_ORDER_ANSWERED, WORK_ORDER_REFERENCE_MISMATCH
   */
  async answer(
    manager: EntityManager,
    workOrderId: string,
    answer: WorkOrderAnswer,
  ): Promise<WorkOrderEntity> {
    const order = await this.locked(manager, workOrderId);
    return this.change(manager, order, answered(order, answer, this.clock.now()), {
      action: 'workOrder.answered',
      article: 'QY23.3, ZJ34.1',
      texts: [{ field: workOrderFields.resultText(order.id), value: answer.resultText }],
      detail: { evidence: answer.evidence },
    });
  }

  /**
   * The department holds that the matter is not its duty (QY26.2); that is its answer in this round.
   * @returns the row with the time of the answer
   * @throws DomainError WORK_ORDER_UNKNOWN, WORK_ORDER_ANSWERED, WORK_ORDER_REFERENCE_MISMATCH, OBJECTION_NOT_ALLOWED,
   *   OBJECTION_TOO_LATE
   */
  async object(
    manager: EntityManager,
    workOrderId: string,
    objection: WorkOrderObjection,
  ): Promise<WorkOrderEntity> {
    const { ground, reason, legalBasis } = objection;
    const order = await this.locked(manager, workOrderId);
    const studied = await this.groundsBefore(manager, order);
    const known = { at: this.clock.now(), studied };
    const next = { ...objected(order, objection, known), objectionGround: ground };
    return this.change(manager, order, next, {
      action: 'workOrder.objected',
      article: 'QY26.2',
      texts: [
        { field: workOrderFields.objectionReason(order.id), value: reason },
        { field: workOrderFields.legalBasis(order.id), value: legalBasis },
      ],
      detail: { ground },
    });
  }

  /** On what earlier orders of the case were objected to: each was studied before the case was dispatched again. */
  private async groundsBefore(
    manager: EntityManager,
    { caseId, round }: WorkOrderEntity,
  ): Promise<readonly ObjectionGround[]> {
    const before = await manager.findBy(WorkOrderEntity, {
      ...{ caseId, outcome: 'objected' as const },
      round: LessThan(round),
    });
    return before.map(({ objectionGround }) => objectionGround ?? DEFAULT_GROUND);
  }

  /**
   * The department has until then, by default for more time that was granted (BH19). An answered order keeps its limit,
   * and the same limit changes nothing.
   * @returns the row with the limit that holds
   * @throws DomainError WORK_ORDER_UNKNOWN
   */
  async moveLimit(
    manager: EntityManager,
    workOrderId: string,
    dueAt: Date,
    article = 'BH19',
  ): Promise<WorkOrderEntity> {
    const order = await this.locked(manager, workOrderId);
    if (order.status === 'answered' || order.dueAt.getTime() === dueAt.getTime()) return order;
    const before = recorded(order);
    order.dueAt = dueAt;
    await manager.save(order);
    await this.record.step(manager, order, {
      action: 'workOrder.limitMoved',
      article,
      before,
    });
    return order;
  }

  private async change(
    manager: EntityManager,
    order: WorkOrderEntity,
    next: WorkOrderState,
    step: Omit<WorkOrderStep, 'before'>,
  ): Promise<WorkOrderEntity> {
    const before = recorded(order);
    const changed = await manager.save(Object.assign(order, next));
    await this.record.step(manager, changed, { ...step, before });
    return changed;
  }
}

function sentTexts(id: string, { description, reworkNote }: OpenWorkOrder): readonly NewValue[] {
  const values = [{ field: workOrderFields.description(id), value: description }];
  if (reworkNote === null) return values;
  return [...values, { field: workOrderFields.reworkNote(id), value: reworkNote }];
}

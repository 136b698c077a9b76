import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CallbackOutbox } from '../../callbacks/callback-outbox';
import { objected } from '../../callbacks/events';
import { DeskClock } from '../../clock/desk-clock';
import { Problem } from '../../http/problem';
import { lockedUnanswered } from '../locked-work-order';
import { WorkOrder } from '../work-order.entity';
import type { ObjectionRequest } from './objection.request';

@Injectable()
export class ObjectToWorkOrder {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: CallbackOutbox,
    private readonly clock: DeskClock,
  ) {}

  /**
   * Objects instead of answering: the matter is held to be somebody else's.
   * @throws Problem WORK_ORDER_UNKNOWN, WORK_ORDER_ANSWERED, OBJECTION_NOT_ALLOWED when the order binds and the ground was
   *   raised in the case before
   */
  async execute(workOrderId: string, request: ObjectionRequest): Promise<WorkOrder> {
    const order = await this.dataSource.transaction((manager) =>
      this.object(manager, workOrderId, request),
    );
    this.outbox.wakeRelay();
    return order;
  }

  /** The same inside the caller's transaction. */
  async object(
    manager: EntityManager,
    workOrderId: string,
    { ground = 'notOurDuty', reason, legalBasis }: ObjectionRequest,
  ): Promise<WorkOrder> {
    const order = await lockedUnanswered(manager, workOrderId);
    const { caseNumber, binding } = order;
    const raised = { caseNumber, objectionGround: ground };
    if (binding && (await manager.existsBy(WorkOrder, raised))) {
      throw new Problem('OBJECTION_NOT_ALLOWED');
    }
    Object.assign(order, {
      status: 'answered' as const,
      outcome: 'objected' as const,
      objectionGround: ground,
      objectionReason: reason,
      legalBasis,
      answeredAt: this.clock.now(),
    });
    await manager.save(order);
    await this.outbox.owe(manager, order, objected(order));
    return order;
  }
}

import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CallbackOutbox } from '../../callbacks/callback-outbox';
import { accepted } from '../../callbacks/events';
import { DeskClock } from '../../clock/desk-clock';
import { lockedUnanswered } from '../locked-work-order';
import type { WorkOrder } from '../work-order.entity';
import type { AcceptRequest } from './accept.request';

/** The people of a desk; made-up names. */
const PEOPLE = ['王志强', '李建华', '张晓明', '刘志远', '陈伟东'] as const;

@Injectable()
export class AcceptWorkOrder {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: CallbackOutbox,
    private readonly clock: DeskClock,
  ) {}

  /**
   * Puts an order into somebody's hands and owes the sender the name. Done again, another person has it.
   * @throws Problem WORK_ORDER_UNKNOWN or WORK_ORDER_ANSWERED
   */
  async execute(workOrderId: string, request: AcceptRequest): Promise<WorkOrder> {
    const order = await this.dataSource.transaction((manager) =>
      this.accept(manager, workOrderId, request),
    );
    this.outbox.wakeRelay();
    return order;
  }

  /** The same inside the caller's transaction. */
  async accept(
    manager: EntityManager,
    workOrderId: string,
    { handlerName }: AcceptRequest,
  ): Promise<WorkOrder> {
    const order = await lockedUnanswered(manager, workOrderId);
    order.handlerName = handlerName ?? somebody(order);
    order.acceptedAt = this.clock.now();
    await manager.save(order);
    await this.outbox.owe(manager, order, accepted(order));
    return order;
  }
}

/** The same order always falls to the same person. */
function somebody({ number }: WorkOrder): string {
  return PEOPLE[Number(BigInt(number) % BigInt(PEOPLE.length))] ?? PEOPLE[0];
}

import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CallbackOutbox } from '../../callbacks/callback-outbox';
import { Problem } from '../../http/problem';
import { WorkOrder } from '../work-order.entity';
import type { AnswerRequest } from './answer.request';

@Injectable()
export class AnswerWorkOrder {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: CallbackOutbox,
  ) {}

  /**
   * Answers a work order once, and owes the sender a callback from the same transaction on.
   * @throws Problem WORK_ORDER_UNKNOWN or WORK_ORDER_ANSWERED
   */
  async execute(workOrderId: string, answer: AnswerRequest): Promise<WorkOrder> {
    const order = await this.dataSource.transaction((manager) =>
      this.answer(manager, workOrderId, answer),
    );
    this.outbox.wakeRelay();
    return order;
  }

  /** The same inside the caller's transaction; the row lock lets one of two answers through. */
  async answer(
    manager: EntityManager,
    workOrderId: string,
    answer: AnswerRequest,
  ): Promise<WorkOrder> {
    const order = await manager.findOne(WorkOrder, {
      where: { id: workOrderId },
      lock: { mode: 'pessimistic_write' },
    });
    if (order === null) throw new Problem('WORK_ORDER_UNKNOWN');
    if (order.status === 'answered') throw new Problem('WORK_ORDER_ANSWERED');
    const answered = Object.assign(order, {
      status: 'answered' as const,
      outcome: answer.outcome,
      resultText: answer.resultText,
      answeredAt: new Date(),
    });
    await manager.save(answered);
    await this.outbox.owe(manager, answered);
    return answered;
  }
}

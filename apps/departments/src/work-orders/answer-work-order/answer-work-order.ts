import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CallbackOutbox } from '../../callbacks/callback-outbox';
import { answered } from '../../callbacks/events';
import { DeskClock } from '../../clock/desk-clock';
import { EvidenceFiles } from '../../evidence/evidence-files';
import type { Behaviour } from '../../behaviour/behaviour.entity';
import { Behaviours } from '../../behaviour/behaviours';
import { lockedUnanswered } from '../locked-work-order';
import type { WorkOrder } from '../work-order.entity';
import type { AnswerRequest } from './answer.request';

@Injectable()
export class AnswerWorkOrder {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: CallbackOutbox,
    private readonly files: EvidenceFiles,
    private readonly behaviours: Behaviours,
    private readonly clock: DeskClock,
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
    const order = await lockedUnanswered(manager, workOrderId);
    const evidence = await this.files.take(manager, order, answer.evidenceCount ?? 0);
    Object.assign(order, {
      status: 'answered' as const,
      outcome: answer.outcome,
      resultText: answer.resultText,
      answeredAt: this.clock.now(),
    });
    await manager.save(order);
    const { answersTwice } = await this.behaviours.of(order.departmentCode);
    await this.owe(manager, order, answered(order, evidence), answersTwice);
    return order;
  }

  private async owe(
    manager: EntityManager,
    order: WorkOrder,
    event: ReturnType<typeof answered>,
    twice: Behaviour['answersTwice'],
  ): Promise<void> {
    await this.outbox.owe(manager, order, event, twice === 'sameEvent');
    if (twice === 'newEvent') await this.outbox.owe(manager, order, event);
  }
}

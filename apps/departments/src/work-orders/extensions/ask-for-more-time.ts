import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CallbackOutbox } from '../../callbacks/callback-outbox';
import { extensionRequested } from '../../callbacks/events';
import { DeskClock } from '../../clock/desk-clock';
import { Problem } from '../../http/problem';
import { lockedUnanswered } from '../locked-work-order';
import type { WorkOrder } from '../work-order.entity';
import { Extension } from './extension.entity';
import type { ExtensionRequest } from './extension.request';

const DAY_MS = 86_400_000;

@Injectable()
export class AskForMoreTime {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: CallbackOutbox,
    private readonly clock: DeskClock,
  ) {}

  /**
   * Asks the sender for more time; until it has decided, the desk asks no more for this order.
   * @throws Problem WORK_ORDER_UNKNOWN, WORK_ORDER_ANSWERED, EXTENSION_PENDING
   */
  async execute(workOrderId: string, request: ExtensionRequest): Promise<WorkOrder> {
    const order = await this.dataSource.transaction((manager) =>
      this.ask(manager, workOrderId, request),
    );
    this.outbox.wakeRelay();
    return order;
  }

  /** The same inside the caller's transaction. */
  async ask(
    manager: EntityManager,
    workOrderId: string,
    { days, reason }: ExtensionRequest,
  ): Promise<WorkOrder> {
    const order = await lockedUnanswered(manager, workOrderId);
    const open = await manager
      .createQueryBuilder(Extension, 'e')
      .where('e.workOrderId = :workOrderId AND e.decisionId IS NULL', { workOrderId })
      .getExists();
    if (open) throw new Problem('EXTENSION_PENDING');
    const extension = Object.assign(new Extension(), {
      id: randomUUID(),
      workOrderId,
      requestedAt: this.clock.now(),
      requestedUntil: new Date(order.dueAt.getTime() + days * DAY_MS),
      reason,
    });
    extension.eventId = await this.outbox.owe(manager, order, extensionRequested(extension));
    await manager.save(extension);
    return order;
  }
}

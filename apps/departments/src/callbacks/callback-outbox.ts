import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { WorkOrder } from '../work-orders/work-order.entity';

/** The callbacks that are owed; written with the answer, sent by the relay. */
@Injectable()
export class CallbackOutbox {
  private listener: () => void = () => undefined;

  /** Owes the sender of a work order its answer. The body is stored as it will be signed and sent. */
  async owe(manager: EntityManager, order: WorkOrder): Promise<void> {
    const eventId = randomUUID();
    const body = JSON.stringify({
      type: 'workOrder.answered',
      eventId,
      workOrderId: order.id,
      reference: order.reference,
      outcome: order.outcome,
      resultText: order.resultText,
      answeredAt: order.answeredAt?.toISOString(),
    });
    await manager.query(
      'INSERT INTO callback (event_id, work_order_id, body) VALUES ($1, $2, $3)',
      [eventId, order.id, body],
    );
  }

  /** To be called after the commit: before it the relay would see nothing. */
  wakeRelay(): void {
    this.listener();
  }

  onWake(listener: () => void): void {
    this.listener = listener;
  }
}

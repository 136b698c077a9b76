import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { WorkOrder } from '../work-orders/work-order.entity';
import type { EventFacts } from './events';

/** The callbacks that are owed; written with what they tell, sent by the relay in their order. */
@Injectable()
export class CallbackOutbox {
  private listener: () => void = () => undefined;

  /**
   * Owes the sender of a work order an event. The body is stored as it will be signed and sent.
   * @param twice true: the same event is sent once more after it was taken, as a careless system would
   * @returns the event's id
   */
  async owe(
    manager: EntityManager,
    { id: workOrderId, reference }: Pick<WorkOrder, 'id' | 'reference'>,
    { type, ...facts }: EventFacts,
    twice = false,
  ): Promise<string> {
    const eventId = randomUUID();
    const body = JSON.stringify({ type, eventId, workOrderId, reference, ...facts });
    await manager.query(
      'INSERT INTO callback (event_id, work_order_id, body, twice) VALUES ($1, $2, $3, $4)',
      [eventId, workOrderId, body, twice],
    );
    return eventId;
  }

  /** To be called after the commit: before it the relay would see nothing. */
  wakeRelay(): void {
    this.listener();
  }

  onWake(listener: () => void): void {
    this.listener = listener;
  }
}

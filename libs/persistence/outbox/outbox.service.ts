import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@grid/kernel';
import type { EntityManager } from 'typeorm';
import type { OutboxMessage } from './outbox-message';

/** Writes commands to the engine beside the rows that decided them. */
@Injectable()
export class OutboxService {
  constructor(private readonly clock: Clock) {}

  /**
   * Adds a message to the caller's transaction: it goes out if, and only if, that transaction commits.
   * Messages of one `orderingKey` (the case id) are delivered in the order in which they were written.
   * @returns the message's id, which is also its message id at the engine
   * @throws Error outside a transaction, where a crash could lose either half
   */
  async enqueue(
    manager: EntityManager,
    orderingKey: string,
    message: OutboxMessage,
  ): Promise<string> {
    if (manager.queryRunner?.isTransactionActive !== true) {
      throw new Error('The outbox is written inside a transaction only');
    }
    const id = newId();
    const now = this.clock.now();
    await manager.query(
      `INSERT INTO outbox.message (id, kind, ordering_key, payload, created_at, available_at)
       VALUES ($1, $2, $3, $4, $5, $5)`,
      [id, message.kind, orderingKey, JSON.stringify(message.payload), now],
    );
    return id;
  }
}

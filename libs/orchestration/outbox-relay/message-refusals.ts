import type { EntityManager } from 'typeorm';

/** What a process of ours does when the engine will never carry out a message; here nothing. */
export class MessageRefusals {
  /** In the transaction that marks the message. Safe when repeated. */
  refused(_manager: EntityManager, _messageId: string): Promise<void> {
    return Promise.resolve();
  }
}

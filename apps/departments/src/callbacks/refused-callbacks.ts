import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SelfActing } from '../work-orders/self-acting/self-acting';

/** Ends what the receiver will never take; a request for more time that it turned down is decided thereby. */
@Injectable()
export class RefusedCallbacks {
  private readonly logger = new Logger(RefusedCallbacks.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly selfActing: SelfActing,
  ) {}

  /** @param code why the receiver does not take it, its stable code */
  async note(eventId: string, code: string): Promise<void> {
    this.logger.warn({ eventId, code }, 'callback refused');
    await this.dataSource.transaction(async (manager) => {
      await manager.query(
        'UPDATE callback SET refused_at = now(), last_error = $2 WHERE event_id = $1',
        [eventId, code],
      );
      await manager.query(
        `WITH turned_down AS (
           UPDATE extension SET decision_id = id, granted = false, decided_at = now()
           WHERE event_id = $1 AND decision_id IS NULL RETURNING work_order_id)
         UPDATE work_order SET answer_at = now()
         WHERE id IN (SELECT work_order_id FROM turned_down) AND postponed`,
        [eventId],
      );
    });
    this.selfActing.wake();
  }
}

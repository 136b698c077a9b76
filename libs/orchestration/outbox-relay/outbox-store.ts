import { Injectable } from '@nestjs/common';
import { Clock } from '@grid/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { pauseAfter } from '../domain/back-off';
import { BUSY } from '../engine/engine-errors';
import { MessageRefusals } from './message-refusals';
import type { Delivery, OutboxRow } from './outbox-row';

const AWAY_BACK_OFF = { firstMs: 200, factor: 2, longestMs: 15_000 };

/** A busy engine takes some of what it is sent: who waits longer after each refusal is overtaken by the fresh ones. */
const BUSY_BACK_OFF = { firstMs: 200, factor: 2, longestMs: 1_000 };

/** The outbox table as the relay uses it. */
@Injectable()
export class OutboxStore {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly refusals: MessageRefusals,
  ) {}

  /**
   * Claims messages, lets `deliver` carry them and marks what became of them, all in one transaction. The row locks
   * are the claim: a relay that dies loses them at once, and no other relay sees the rows before. Messages of one
   * ordering key go one after the other, because only the oldest undelivered of a key can be claimed, and it stays
   * undelivered to everybody else until this transaction commits.
   * A first attempt does not look at `available_at`, so two machines' clocks need not agree.
   * @returns how many were claimed
   */
  claim(limit: number, deliver: (row: OutboxRow) => Promise<Delivery>): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      const rows: OutboxRow[] = await manager.query(
        `SELECT id, kind, payload, attempts, created_at
           FROM outbox.message m
          WHERE delivered_at IS NULL AND dead_at IS NULL
            AND (attempts = 0 OR available_at <= $1)
            AND NOT EXISTS (
              SELECT 1 FROM outbox.message earlier
               WHERE earlier.ordering_key = m.ordering_key AND earlier.sequence < m.sequence
                 AND earlier.delivered_at IS NULL AND earlier.dead_at IS NULL)
          ORDER BY sequence LIMIT $2
            FOR UPDATE SKIP LOCKED`,
        [this.clock.now(), limit],
      );
      const outcomes = await Promise.all(
        rows.map(async (row) => ({ row, delivery: await deliver(row) })),
      );
      for (const { row, delivery } of outcomes) await this.mark(manager, row, delivery);
      return rows.length;
    });
  }

  /** Messages that wait and the age of the oldest in milliseconds; dead ones are counted apart. */
  async backlog(): Promise<{ waiting: number; oldestMs: number; dead: number }> {
    const [row] = await this.dataSource.query<
      [{ waiting: number; oldest: Date | null; dead: number }]
    >(
      `SELECT count(*) FILTER (WHERE dead_at IS NULL)::int AS waiting,
              min(created_at) FILTER (WHERE dead_at IS NULL) AS oldest,
              count(*) FILTER (WHERE dead_at IS NOT NULL)::int AS dead
         FROM outbox.message WHERE delivered_at IS NULL`,
    );
    const oldestMs = row.oldest === null ? 0 : this.clock.now().getTime() - row.oldest.getTime();
    return { waiting: row.waiting, oldestMs, dead: row.dead };
  }

  private async mark(manager: EntityManager, row: OutboxRow, delivery: Delivery): Promise<void> {
    const now = this.clock.now();
    switch (delivery.kind) {
      case 'delivered':
        await manager.query(
          `UPDATE outbox.message SET delivered_at = $2, attempts = attempts + 1, last_error = NULL
            WHERE id = $1`,
          [row.id, now],
        );
        return;
      case 'overtaken':
        await manager.query(
          `UPDATE outbox.message SET delivered_at = $2, attempts = attempts + 1, last_error = $3
            WHERE id = $1`,
          [row.id, now, delivery.code],
        );
        await this.refusals.refused(manager, row.id);
        return;
      case 'later': {
        const backOff = delivery.code === BUSY ? BUSY_BACK_OFF : AWAY_BACK_OFF;
        const next = new Date(now.getTime() + pauseAfter(row.attempts, backOff));
        await manager.query(
          `UPDATE outbox.message SET available_at = $2, attempts = attempts + 1, last_error = $3
            WHERE id = $1`,
          [row.id, next, delivery.code],
        );
        return;
      }
      case 'dead':
        await manager.query(
          `UPDATE outbox.message SET dead_at = $2, attempts = attempts + 1, last_error = $3
            WHERE id = $1`,
          [row.id, now, delivery.code],
        );
        await this.refusals.refused(manager, row.id);
    }
  }
}

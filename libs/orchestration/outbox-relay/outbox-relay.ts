import { Injectable, Logger } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { Clock } from '@grid/kernel';
import { pauseAfter } from '../domain/back-off';
import { errorLabel } from '../domain/error-label';
import { WakeSignal } from '../domain/wake-signal';
import { OutboxDelivery } from './outbox-delivery';
import { OutboxListener } from './outbox-listener';
import {
  outboxDead,
  outboxDelay,
  outboxDeliveries,
  outboxOldest,
  outboxWaiting,
} from './outbox-metrics';
import type { Delivery, OutboxRow } from './outbox-row';
import { OutboxStore } from './outbox-store';

const LANES = 3;
const BATCH = 8;
const POLL = { firstMs: 1_000, factor: 1, longestMs: 1_000 };
const FAILURE_BACK_OFF = { firstMs: 200, factor: 2, longestMs: 5_000 };

/**
 * Carries the outbox to the engine: at least once from the table, with exactly one effect at the engine.
 *
 * A message is marked delivered in the transaction that claimed it, after the engine took it. A crash in between makes
 * the next relay send it again, and the engine answers for each kind:
 * - a published message keeps its row's id as message id, which the engine refuses while the first lives (a day);
 *   the relay counts the refusal as success. Should a relay come back only after that day, a start message is held
 *   back by our own started mark, and every other message has a correlation key that only one wait ever uses;
 * - a completed task is not found a second time, and its USER_TASK record, not our mark, settles the decision;
 * - assigning or unassigning twice ends in the same state;
 * - an instance is moved only while all that the move ends is active, so it is not moved a second time; whoever asked
 *   for a move that came too late is told by `MessageRefusals`.
 * Two relays never hold the same row, and never two rows of one ordering key (see `OutboxStore.claim`).
 *
 * Nothing is given up while the engine is merely away. What it refuses for good is set aside (`dead_at`) with a code,
 * lets the later messages of its key pass, and stands in `grid_outbox_dead` until a person has looked at it.
 *
 * Several lanes work side by side, so that one slow call does not hold up a fresh report.
 */
@Injectable()
export class OutboxRelay {
  private readonly logger = new Logger('Outbox');
  private readonly wake = new WakeSignal();
  private closing = false;
  private running: Promise<unknown> | undefined;

  constructor(
    private readonly store: OutboxStore,
    private readonly delivery: OutboxDelivery,
    private readonly listener: OutboxListener,
    private readonly clock: Clock,
  ) {}

  start(): void {
    this.running ??= Promise.all([
      this.listener.listen(() => this.wake.raise()),
      ...Array.from({ length: LANES }, () => this.lane()),
    ]);
  }

  /**
   * Claims nothing more and waits for what is on its way; what is left waits in the table.
   * @param limitMs longest wait in milliseconds
   */
  async drain(limitMs: number): Promise<void> {
    this.closing = true;
    this.wake.raiseAll();
    await Promise.race([
      Promise.all([this.listener.close(), this.running]),
      pause(limitMs, undefined, { ref: false }),
    ]);
  }

  /** Brings the gauges up to date. */
  async measure(): Promise<void> {
    const { waiting, oldestMs, dead } = await this.store.backlog();
    outboxWaiting.set(waiting);
    outboxOldest.set(oldestMs / 1000);
    outboxDead.set(dead);
  }

  private async lane(): Promise<void> {
    let failures = 0;
    while (!this.closing) {
      try {
        const claimed = await this.store.claim(BATCH, (row) => this.deliver(row));
        failures = 0;
        if (claimed === 0 && !this.closing) await this.wake.wait(pauseAfter(0, POLL));
      } catch (error) {
        this.logger.warn(`The outbox could not be worked: ${errorLabel(error)}; trying again`);
        await this.wake.wait(pauseAfter(failures, FAILURE_BACK_OFF));
        failures += 1;
      }
    }
  }

  private async deliver(row: OutboxRow): Promise<Delivery> {
    this.wake.raise();
    const delivery = await this.delivery.deliver(row);
    outboxDeliveries.inc({ kind: row.kind, outcome: delivery.kind });
    switch (delivery.kind) {
      case 'delivered':
        outboxDelay.observe((this.clock.now().getTime() - row.created_at.getTime()) / 1000);
        break;
      case 'overtaken':
      case 'later':
        this.logger.debug(`Message ${row.id} (${row.kind}) ${delivery.kind}: ${delivery.code}`);
        break;
      case 'dead':
        this.logger.error(`Message ${row.id} (${row.kind}) was refused: ${delivery.code}`);
    }
    return delivery;
  }
}

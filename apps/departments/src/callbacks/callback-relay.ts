import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import { BackgroundLoop } from '../background/background-loop';
import { errorForLog } from '../error-for-log';
import { Settings } from '../settings';
import { backOff } from './back-off';
import { CallbackOutbox } from './callback-outbox';
import { CallbackRefused, CallbackSender } from './callback-sender';
import { RefusedCallbacks } from './refused-callbacks';

interface Owed {
  readonly event_id: string;
  readonly department_code: string;
  readonly body: string;
  readonly attempts: number;
}

const BATCH = 10;
const LONGEST_WAIT_MS = 1000;

/**
 * Sends owed callbacks until each was taken with 2xx or refused for good, those of one work order one after the other. A claimed callback belongs to this relay for twice the
 * request's time limit; a crash in between only means that it is sent again, which the receiver knows by its id.
 */
@Injectable()
export class CallbackRelay implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(CallbackRelay.name);
  private readonly loop = new BackgroundLoop(
    () => this.round(),
    (error) => this.logger.error(errorForLog(error)),
  );

  constructor(
    private readonly dataSource: DataSource,
    private readonly sender: CallbackSender,
    private readonly refused: RefusedCallbacks,
    private readonly settings: Settings,
    outbox: CallbackOutbox,
  ) {
    outbox.onWake(() => this.loop.wake());
  }

  onApplicationBootstrap(): void {
    this.loop.start();
  }

  /** Waits for the requests that are under way; what is still owed is sent after the next start. */
  beforeApplicationShutdown(): Promise<void> {
    return this.loop.stop();
  }

  private async round(): Promise<number> {
    const owed = await this.claim();
    await Promise.all(owed.map((callback) => this.deliver(callback)));
    return owed.length > 0 ? 0 : this.untilNext();
  }

  private async claim(): Promise<Owed[]> {
    const [rows] = await this.dataSource.query<[Owed[], number]>(
      `UPDATE callback SET attempts = attempts + 1,
         next_attempt_at = now() + $2 * interval '1 millisecond'
       WHERE event_id IN (
         SELECT event_id FROM callback c
         WHERE delivered_at IS NULL AND refused_at IS NULL AND next_attempt_at <= now()
           AND NOT EXISTS (SELECT 1 FROM callback earlier
             WHERE earlier.work_order_id = c.work_order_id AND earlier.number < c.number
               AND earlier.delivered_at IS NULL AND earlier.refused_at IS NULL)
         ORDER BY next_attempt_at LIMIT $1 FOR UPDATE SKIP LOCKED)
       RETURNING event_id, body, attempts,
         (SELECT department_code FROM work_order WHERE id = work_order_id)`,
      [BATCH, 2 * this.settings.get('CALLBACK_TIMEOUT_MS')],
    );
    return rows;
  }

  private async deliver({ event_id, department_code, body, attempts }: Owed): Promise<void> {
    try {
      await this.sender.send(department_code, event_id, body);
    } catch (error) {
      if (error instanceof CallbackRefused) await this.refused.note(event_id, error.code);
      else await this.postpone(event_id, attempts, reasonOf(error));
      return;
    }
    await this.dataSource.query(
      `UPDATE callback SET delivered_at = CASE WHEN NOT twice THEN now() END, twice = false,
         next_attempt_at = now(), last_error = NULL WHERE event_id = $1`,
      [event_id],
    );
  }

  private async postpone(eventId: string, attempts: number, reason: string): Promise<void> {
    const waitMs = backOff(
      attempts,
      this.settings.get('CALLBACK_RETRY_BASE_MS'),
      this.settings.get('CALLBACK_RETRY_CAP_MS'),
    );
    this.logger.warn({ eventId, attempts, waitMs, reason }, 'callback not delivered');
    await this.dataSource.query(
      `UPDATE callback SET next_attempt_at = now() + $2 * interval '1 millisecond', last_error = $3
       WHERE event_id = $1`,
      [eventId, waitMs, reason],
    );
  }

  private async untilNext(): Promise<number> {
    const [row] = await this.dataSource.query<{ ms: string | null }[]>(
      `SELECT ceil(extract(epoch FROM min(next_attempt_at) - now()) * 1000) AS ms
       FROM callback WHERE delivered_at IS NULL AND refused_at IS NULL AND next_attempt_at > now()`,
    );
    const milliseconds = Number(row?.ms ?? LONGEST_WAIT_MS);
    return Math.min(Math.max(milliseconds, 0), LONGEST_WAIT_MS);
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { cause } = error;
  if (cause instanceof Error && 'code' in cause) return String(cause.code);
  return error.message;
}

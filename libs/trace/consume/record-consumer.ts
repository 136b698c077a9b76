import type { DataSource } from 'typeorm';
import { consumeBatch, streamsBehind, type RecordHandler } from './consume-batch';
import { WakeUp } from './wake-up';

/** How a consumer works. Times in milliseconds. */
export interface ConsumerSettings {
  readonly batchSize: number;
  /** The longest time without looking, for what a lost notification would have told. */
  readonly pollMs: number;
  /** The wait after a failure doubles up to this. */
  readonly longestRetryMs: number;
}

/** Where a consumer tells how it fares. */
export interface ConsumerListener {
  applied(records: number, milliseconds: number): void;
  failed(error: unknown, nextAttemptMs: number): void;
}

const FIRST_RETRY_MS = 100;

/** One consumer's loop: applies what is new, sleeps until it is woken, and never gives up. */
export class RecordConsumer {
  private readonly wakeUp = new WakeUp();
  private stopped = false;
  private running: Promise<void> | undefined;

  constructor(
    private readonly dataSource: DataSource,
    readonly handler: RecordHandler,
    private readonly settings: ConsumerSettings,
    private readonly listener: ConsumerListener,
  ) {}

  start(): void {
    this.running ??= this.run();
  }

  /** There may be new records. */
  wake(): void {
    this.wakeUp.ring();
  }

  /** Ends after the batch under way, which commits or rolls back as a whole. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.wakeUp.ring();
    await this.running;
  }

  /** Applies everything the exporter has committed; returns the number of records applied. */
  async catchUp(): Promise<number> {
    let total = 0;
    for (const stream of await streamsBehind(this.dataSource, this.handler.consumer)) {
      let caughtUp = false;
      while (!caughtUp && !this.stopped) {
        const begun = performance.now();
        const batch = await consumeBatch(
          this.dataSource,
          this.handler,
          stream,
          this.settings.batchSize,
        );
        this.listener.applied(batch.records, performance.now() - begun);
        total += batch.records;
        caughtUp = batch.caughtUp;
      }
    }
    return total;
  }

  private async run(): Promise<void> {
    let retryMs = FIRST_RETRY_MS;
    while (!this.stopped) {
      try {
        await this.catchUp();
        retryMs = FIRST_RETRY_MS;
        if (!this.stopped) await this.wakeUp.sleep(this.settings.pollMs);
      } catch (error) {
        this.listener.failed(error, retryMs);
        await this.pause(retryMs);
        retryMs = Math.min(retryMs * 2, this.settings.longestRetryMs);
      }
    }
  }

  /** Waits out a failure even when notifications come in; only a stop ends it early. */
  private async pause(milliseconds: number): Promise<void> {
    const end = performance.now() + milliseconds;
    while (!this.stopped && performance.now() < end) {
      await this.wakeUp.sleep(Math.max(1, end - performance.now()));
    }
  }
}

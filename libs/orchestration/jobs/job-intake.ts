import { Injectable, Logger } from '@nestjs/common';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { AppConfig } from '@grid/config';
import { Clock } from '@grid/kernel';
import { errorLabel } from '../domain/error-label';
import { JobSource } from '../engine/job-source';
import type { ActivatedJob } from '../engine/raw-gateway';
import { EngineWatch } from './engine-watch';
import { JobAcknowledger } from './job-acknowledger';
import { JobExecutor } from './job-executor';
import { JobHandlerRegistry, type RegisteredHandler } from './job-handler.registry';
import { JobSurroundings } from './job-surroundings';
import { JobWorker } from './job-worker';

const DEFAULT_CONCURRENCY = 8;
const DEFAULT_TIMEOUT_MS = 60_000;
const POLL_EVERY_MS = 4_000;

/** Fetched when a handler reads nothing: an empty list would fetch every variable. */
const NOTHING = ['noVariable'];

/** What a drain left behind: jobs whose handlers had not ended. The engine hands them out again. */
export interface DrainReport {
  readonly remaining: readonly string[];
}

/** Starts one worker per handler, and drains them all. */
@Injectable()
export class JobIntake {
  private readonly logger = new Logger('Jobs');
  private workers: readonly JobWorker[] = [];

  constructor(
    private readonly registry: JobHandlerRegistry,
    private readonly source: JobSource,
    private readonly acknowledger: JobAcknowledger,
    private readonly watch: EngineWatch,
    private readonly clock: Clock,
    private readonly config: AppConfig,
    private readonly surroundings: JobSurroundings,
  ) {}

  start(): void {
    this.workers = this.registry.discover().map((registered) => this.workerOf(registered));
    for (const worker of this.workers) worker.start();
    this.logger.log(`Working ${this.workers.length} job types`);
  }

  /**
   * Takes no more jobs, gives back at once those that were not begun, and waits for the running ones.
   * @param limitMs longest wait in milliseconds
   */
  async drain(limitMs: number): Promise<DrainReport> {
    for (const worker of this.workers) worker.close();
    const ended = Promise.all(this.workers.map((worker) => worker.idle()));
    await Promise.race([ended, pause(limitMs, undefined, { ref: false })]);
    const remaining = this.workers.flatMap((worker) => worker.runningKeys());
    if (remaining.length > 0) {
      this.logger.warn(`Stopped while jobs were running: ${remaining.join(', ')}`);
    }
    return { remaining };
  }

  private workerOf(registered: RegisteredHandler): JobWorker {
    const { spec } = registered;
    const outside = {
      firstMs: this.config.get('TRY_LATER_FIRST_MS'),
      factor: 2,
      longestMs: this.config.get('TRY_LATER_LONGEST_MS'),
    };
    const executor = new JobExecutor(registered, this.acknowledger, outside, this.surroundings);
    const names = Object.keys(spec.input.shape);
    return new JobWorker(
      {
        type: spec.type,
        worker: `grid-${hostname()}-${process.pid}`,
        timeout: spec.timeoutMs ?? DEFAULT_TIMEOUT_MS,
        fetchVariable: names.length > 0 ? names : NOTHING,
        tenantIds: [],
      },
      { concurrency: spec.concurrency ?? DEFAULT_CONCURRENCY, pollEveryMs: POLL_EVERY_MS },
      this.source,
      {
        work: (job) => executor.execute(job),
        giveBack: (job) => this.giveBack(job),
      },
      this.watch,
      this.clock,
    );
  }

  /** With all its retries: nothing was tried, so nothing failed. */
  private async giveBack(job: ActivatedJob): Promise<void> {
    const message = 'JOB_GIVEN_BACK: the worker stops';
    try {
      await this.acknowledger.send(job, {
        kind: 'fail',
        message,
        retries: job.retries,
        retryAfterMs: 0,
      });
    } catch (error) {
      this.logger.warn(`Job ${job.key} was not given back: ${errorLabel(error)}`);
    }
  }
}

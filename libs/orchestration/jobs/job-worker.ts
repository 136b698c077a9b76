import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '@grid/kernel';
import { type BackOff, pauseAfter } from '../domain/back-off';
import { WakeSignal } from '../domain/wake-signal';
import type { EngineErrors } from './engine-watch';
import type { JobSource, JobStream } from '../engine/job-source';
import type { ActivatedJob, StreamRequest } from '../engine/raw-gateway';
import { jobsRunning, jobsWaiting } from './job-metrics';

const REOPEN_BACK_OFF = { firstMs: 200, factor: 2, longestMs: 3_000 };
const LIVED_WELL_MS = 10_000;

/** Beyond this many the stream is paused; below it nothing lies unread in the channel when the worker stops. */
const MOST_WAITING = 256;

export interface JobWorkerOptions {
  readonly concurrency: number;
  /** Pause between polls for what the stream missed, in milliseconds. */
  readonly pollEveryMs: number;
}

/** What is done with a job; neither rejects. */
export interface JobActions {
  work(job: ActivatedJob): Promise<void>;
  /** Lets another worker have a job that was taken and not begun. */
  giveBack(job: ActivatedJob): Promise<void>;
}

/**
 * Takes in the jobs of one type and works at most `concurrency` of them at once.
 *
 * Two intakes, one gate. The stream pushes jobs as they become available; the poll finds what no stream was open for
 * (before the start, while the engine was away, after a failed push). Both go through `take`. The engine may hand out
 * a job again when its deadline passes while it is still worked here: `take` knows the running keys and drops it, so a
 * job is never worked twice at the same time in one process; across processes the handlers' own idempotency holds.
 * Pushed jobs beyond the limit wait here for a slot and the stream is paused; one whose deadline passes while waiting
 * is dropped, because it may already be somebody else's.
 */
export class JobWorker {
  private readonly running = new Map<string, Promise<void>>();
  private readonly waiting = new Map<string, ActivatedJob>();
  private readonly pollSignal = new WakeSignal();
  private readonly abort = new AbortController();
  private readonly givenBack = new Set<Promise<void>>();
  private readonly pollPause: BackOff;
  /** Whether the last poll came back full, so that more is likely to wait at the engine. */
  private moreWaits = false;
  private stream: JobStream | undefined;
  private loops: Promise<unknown> | undefined;

  constructor(
    private readonly request: StreamRequest,
    private readonly options: JobWorkerOptions,
    private readonly source: Pick<JobSource, 'stream' | 'poll'>,
    private readonly jobs: JobActions,
    private readonly engine: EngineErrors,
    private readonly clock: Clock,
  ) {
    const { pollEveryMs } = options;
    this.pollPause = { firstMs: pollEveryMs, factor: 1, longestMs: pollEveryMs };
  }

  start(): void {
    this.loops ??= Promise.all([this.keepStreaming(), this.keepPolling()]);
  }

  /**
   * No new job is begun from here on; those that were taken and not begun are given back at once. A stream cannot be
   * closed in agreement with the engine: a job that is on its way at this moment stays reserved until its deadline.
   */
  close(): void {
    this.abort.abort();
    this.stream?.close();
    this.pollSignal.raiseAll();
    for (const job of this.waiting.values()) this.giveBack(job);
    this.waiting.clear();
    this.showWaiting();
  }

  /** Resolves when nothing runs any more. */
  async idle(): Promise<void> {
    await this.loops;
    await Promise.all([...this.running.values(), ...this.givenBack]);
  }

  /** Keys of the jobs being worked. */
  runningKeys(): readonly string[] {
    return [...this.running.keys()];
  }

  private get closed(): boolean {
    return this.abort.signal.aborted;
  }

  private readonly take = (job: ActivatedJob): void => {
    if (this.running.has(job.key)) return;
    if (this.closed) {
      this.giveBack(job);
      return;
    }
    this.waiting.set(job.key, job);
    this.fillSlots();
  };

  private fillSlots(): void {
    for (const [key, job] of this.waiting) {
      if (this.running.size >= this.options.concurrency) break;
      this.waiting.delete(key);
      if (Number(job.deadline) > this.clock.now().getTime()) this.begin(job);
    }
    this.showWaiting();
    if (this.waiting.size >= MOST_WAITING) this.stream?.pause();
    else this.stream?.resume();
  }

  private begin(job: ActivatedJob): void {
    jobsRunning.inc({ type: job.type });
    const run = this.jobs.work(job).finally(() => {
      jobsRunning.dec({ type: job.type });
      this.running.delete(job.key);
      this.fillSlots();
      if (this.free() > 0 && this.moreWaits) this.pollSignal.raise();
    });
    this.running.set(job.key, run);
  }

  private showWaiting(): void {
    jobsWaiting.set({ type: this.request.type }, this.waiting.size);
  }

  private giveBack(job: ActivatedJob): void {
    const done = this.jobs.giveBack(job).finally(() => this.givenBack.delete(done));
    this.givenBack.add(done);
  }

  private free(): number {
    return this.options.concurrency - this.running.size - this.waiting.size;
  }

  private async keepPolling(): Promise<void> {
    while (!this.closed) {
      const asked = this.free();
      if (asked > 0) await this.poll(asked);
      await this.pollSignal.wait(pauseAfter(0, this.pollPause));
    }
  }

  private async poll(asked: number): Promise<void> {
    const request = { ...this.request, maxJobsToActivate: asked, requestTimeout: -1 };
    try {
      this.moreWaits = (await this.source.poll(request, this.take)) >= asked;
      this.engine.answered();
      if (this.moreWaits && this.free() > 0) this.pollSignal.raise();
    } catch (error) {
      if (!this.closed) this.engine.failed(error);
    }
  }

  private async keepStreaming(): Promise<void> {
    for (let failures = 0; !this.closed; failures += 1) {
      const openedAt = performance.now();
      await this.streamOnce();
      if (performance.now() - openedAt > LIVED_WELL_MS) failures = 0;
      await pause(pauseAfter(failures, REOPEN_BACK_OFF), undefined, {
        signal: this.abort.signal,
      }).catch(() => undefined);
    }
  }

  private async streamOnce(): Promise<void> {
    try {
      this.stream = await this.source.stream(this.request, this.take);
      if (this.closed) this.stream.close();
      this.pollSignal.raise();
      const end = await this.stream.ended;
      if (!this.closed) this.engine.failed(end);
    } catch (error) {
      if (!this.closed) this.engine.failed(error);
    } finally {
      this.stream = undefined;
    }
  }
}

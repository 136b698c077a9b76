import { Injectable } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { Clock } from '@grid/kernel';
import { pauseAfter } from '../domain/back-off';
import { EngineUnavailable } from '../engine/engine-errors';
import type { ActivatedJob } from '../engine/raw-gateway';
import { sendCommand } from '../engine/send-command';
import { ZeebeConnection } from '../engine/zeebe-connection';

const BACK_OFF = { firstMs: 200, factor: 2, longestMs: 3_000 };

/** One answer to one job. */
export type Acknowledgement =
  | { readonly kind: 'complete'; readonly variables: Readonly<Record<string, unknown>> }
  | {
      readonly kind: 'fail';
      readonly message: string;
      readonly retries: number;
      readonly retryAfterMs: number;
    }
  | { readonly kind: 'bpmnError'; readonly code: string; readonly message: string };

/**
 * Tells the engine how a job ended. While the engine is away the answer is repeated until the job's own deadline;
 * after that the engine hands the job out again, which every handler must bear anyway.
 */
@Injectable()
export class JobAcknowledger {
  constructor(
    private readonly connection: ZeebeConnection,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws EngineRejected when the job is gone or no longer ours (`NOT_FOUND`, `FAILED_PRECONDITION`) or the answer
   * itself is refused; EngineUnavailable when the deadline passed first
   */
  async send(job: ActivatedJob, answer: Acknowledgement): Promise<void> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        await sendCommand(() => this.command(job.key, answer));
        return;
      } catch (error) {
        const left = Number(job.deadline) - this.clock.now().getTime();
        const waitMs = pauseAfter(attempt, BACK_OFF);
        if (!(error instanceof EngineUnavailable) || this.connection.isClosed || waitMs > left) {
          throw error;
        }
        await pause(waitMs);
      }
    }
  }

  private command(jobKey: string, answer: Acknowledgement): Promise<unknown> {
    const { commands } = this.connection;
    switch (answer.kind) {
      case 'complete':
        return commands.completeJob({
          jobKey,
          variables: answer.variables as Record<string, never>,
        });
      case 'fail':
        return commands.failJob({
          jobKey,
          retries: answer.retries,
          retryBackOff: answer.retryAfterMs,
          errorMessage: answer.message,
        });
      case 'bpmnError':
        return commands.throwError({
          jobKey,
          errorCode: answer.code,
          errorMessage: answer.message,
        });
    }
  }
}

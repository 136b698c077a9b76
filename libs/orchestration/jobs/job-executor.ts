import { Logger } from '@nestjs/common';
import { AttemptCounts } from '../domain/attempt-counts';
import { type BackOff, pauseAfter } from '../domain/back-off';
import { errorFrames, errorLabel } from '../domain/error-label';
import { EngineRejected } from '../engine/engine-errors';
import type { ActivatedJob } from '../engine/raw-gateway';
import type { Acknowledgement, JobAcknowledger } from './job-acknowledger';
import type { RegisteredHandler } from './job-handler.registry';
import { DRAWN_RETRIES, invalidVariables, RETRY_BACK_OFF } from './job-failures';
import { jobDuration, jobsEnded } from './job-metrics';
import type { TryLaterOutcome } from './job-outcome';
import type { JobSurroundings } from './job-surroundings';

/**
 * Works one job and answers it once. Each trouble has its road: what is outside and passes is tried again for as long
 * as it takes, what the diagram draws is a BPMN error, and a bug is failed until its retries are used up and an
 * incident stands in the trace. A refusal, and variables that do not fit their schema, can only be mended by a person:
 * incident at once.
 */
export class JobExecutor {
  private readonly logger = new Logger('Jobs');
  private readonly putOff = new AttemptCounts();

  /** @param outside pauses between attempts while something outside is in the way */
  constructor(
    private readonly registered: RegisteredHandler,
    private readonly acknowledger: JobAcknowledger,
    private readonly outside: BackOff,
    private readonly surroundings: JobSurroundings,
  ) {}

  /** Never rejects: what goes wrong is said to the engine, or logged when the engine does not listen. */
  async execute(job: ActivatedJob): Promise<void> {
    const stopTimer = jobDuration.startTimer({ type: job.type });
    const answer = await this.answer(job);
    const outcome = outcomeOf(job, answer);
    if (outcome !== 'tryLater') this.putOff.forget(job.key);
    try {
      await this.acknowledger.send(job, answer);
      jobsEnded.inc({ type: job.type, outcome });
    } catch (error) {
      jobsEnded.inc({ type: job.type, outcome: 'unacknowledged' });
      const gone = error instanceof EngineRejected && error.code === 'NOT_FOUND';
      const say = `Job ${job.key} (${job.type}) was not answered: ${errorLabel(error)}`;
      if (gone) this.logger.log(`${say}; the engine has ended it`);
      else this.logger.warn(`${say} ${error instanceof Error ? error.message : ''}`);
    } finally {
      stopTimer();
    }
  }

  private async answer(job: ActivatedJob): Promise<Acknowledgement> {
    const { spec, handler } = this.registered;
    const input = spec.input.safeParse(parsed(job.variables));
    if (!input.success)
      return this.incident(job, invalidVariables('JOB_INPUT_INVALID', input.error));

    let outcome;
    try {
      const context = contextOf(job);
      const inHand = { type: job.type, input: input.data, context };
      outcome = await this.surroundings.around(inHand, () => handler.handle(input.data, context));
    } catch (error) {
      const message = `JOB_UNEXPECTED_ERROR: ${errorLabel(error)}`;
      this.logger.error(
        `Job ${job.key} (${job.type}) in instance ${job.processInstanceKey}: ${message}`,
        errorFrames(error),
      );
      return again(job, message);
    }
    switch (outcome.kind) {
      case 'complete': {
        const output = spec.output.safeParse(outcome.variables);
        return output.success
          ? { kind: 'complete', variables: output.data }
          : this.incident(job, invalidVariables('JOB_OUTPUT_INVALID', output.error));
      }
      case 'fail':
        return again(job, outcome.message, outcome.retryAfterMs);
      case 'tryLater':
        return this.later(job, outcome);
      case 'giveUp':
        return this.incident(job, outcome.message);
      case 'bpmnError':
        return { kind: 'bpmnError', code: outcome.code, message: outcome.message };
    }
  }

  /** The longer it lasts, the more seldom; never sooner than the other side asks, and never faster than our own pace. */
  private later(job: ActivatedJob, { message, atLeastMs = 0 }: TryLaterOutcome): Acknowledgement {
    const pause = pauseAfter(this.putOff.failed(job.key), this.outside);
    const retryAfterMs = Math.max(pause, atLeastMs);
    return { kind: 'fail', message, retries: job.retries, retryAfterMs };
  }

  private incident(job: ActivatedJob, message: string): Acknowledgement {
    this.logger.error(
      `Job ${job.key} (${job.type}) in instance ${job.processInstanceKey}: ${message}`,
    );
    return { kind: 'fail', message, retries: 0, retryAfterMs: 0 };
  }
}

/** How the figures name an answer. */
function outcomeOf(job: ActivatedJob, answer: Acknowledgement): string {
  if (answer.kind !== 'fail') return answer.kind;
  if (answer.retries === 0) return 'incident';
  return answer.retries === job.retries ? 'tryLater' : 'fail';
}

function again(job: ActivatedJob, message: string, retryAfterMs?: number): Acknowledgement {
  const failedBefore = Math.max(0, DRAWN_RETRIES - job.retries);
  return {
    kind: 'fail',
    message,
    retries: Math.max(0, job.retries - 1),
    retryAfterMs: retryAfterMs ?? pauseAfter(failedBefore, RETRY_BACK_OFF),
  };
}

function contextOf(job: ActivatedJob) {
  return {
    jobKey: job.key,
    processInstanceKey: job.processInstanceKey,
    bpmnProcessId: job.bpmnProcessId,
    elementId: job.elementId,
    elementInstanceKey: job.elementInstanceKey,
    headers: parsed(job.customHeaders) as Record<string, string>,
    retries: job.retries,
  };
}

/** The engine's JSON; nothing when it is not JSON, which no schema accepts. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

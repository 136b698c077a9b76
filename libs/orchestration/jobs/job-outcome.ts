/** Makes an outcome that only the functions of this file can build, so that no job is left unanswered. */
declare const acknowledged: unique symbol;

interface Acknowledged {
  readonly [acknowledged]: true;
}

/** The work is done; these variables go into the process and nothing else. */
export interface CompleteOutcome<Output> extends Acknowledged {
  readonly kind: 'complete';
  readonly variables: Output;
}

/** The work failed for a reason of its own; the engine hands it out again until its retries are used up. */
export interface FailOutcome extends Acknowledged {
  readonly kind: 'fail';
  readonly message: string;
  readonly retryAfterMs?: number;
}

/** Something outside is in the way; the engine hands the work out again for as long as it takes. */
export interface TryLaterOutcome extends Acknowledged {
  readonly kind: 'tryLater';
  readonly message: string;
  readonly atLeastMs?: number | undefined;
}

/** No further attempt will do; an engine incident stands until a person has resolved it. */
export interface GiveUpOutcome extends Acknowledged {
  readonly kind: 'giveUp';
  readonly message: string;
}

/** An outcome that the diagram draws as an error and catches. */
export interface BpmnErrorOutcome extends Acknowledged {
  readonly kind: 'bpmnError';
  readonly code: string;
  readonly message: string;
}

/** Exactly one answer to the engine. A handler that returns nothing does not compile. */
export type JobOutcome<Output = Record<string, unknown>> =
  CompleteOutcome<Output> | FailOutcome | TryLaterOutcome | GiveUpOutcome | BpmnErrorOutcome;

/** Ends the job with the variables that the process reads further on. */
export function complete<Output>(variables: Output): CompleteOutcome<Output> {
  return { kind: 'complete', variables } as CompleteOutcome<Output>;
}

/**
 * Gives the job back with one attempt less, the last one being an engine incident; for what a few further attempts may
 * mend and is otherwise ours to look into.
 * @param failure.message a stable code or sentence without personal data: it is shown in the incident
 * @param failure.retryAfterMs milliseconds until the next attempt; grows exponentially when not given
 */
export function fail(failure: {
  readonly message: string;
  readonly retryAfterMs?: number;
}): FailOutcome {
  return { kind: 'fail', ...failure } as FailOutcome;
}

/**
 * Gives the job back with all its attempts, for what passes by itself however long it lasts: a department's system
 * that is away. The pauses grow up to the longest that is set, and each attempt is a `JOB FAILED` of the record.
 * @param trouble.message a stable code or sentence without personal data: it is shown in the record
 * @param trouble.atLeastMs milliseconds for which the other side asks to be left alone
 */
export function tryLater(trouble: {
  readonly message: string;
  readonly atLeastMs?: number | undefined;
}): TryLaterOutcome {
  return { kind: 'tryLater', ...trouble } as TryLaterOutcome;
}

/**
 * Takes all attempts from the job, for what no attempt will mend: a refusal.
 * @param message a stable code or sentence without personal data: it is shown in the incident
 */
export function giveUp(message: string): GiveUpOutcome {
  return { kind: 'giveUp', message } as GiveUpOutcome;
}

/**
 * Ends the job with an error that a boundary event of the diagram catches.
 * @param code UPPER_SNAKE, from the process contract
 * @param message for the trace; no personal data
 */
export function bpmnError(code: string, message: string): BpmnErrorOutcome {
  return { kind: 'bpmnError', code, message } as BpmnErrorOutcome;
}

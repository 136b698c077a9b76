/** Makes an outcome that only the three functions of this file can build, so that no job is left unanswered. */
declare const acknowledged: unique symbol;

interface Acknowledged {
  readonly [acknowledged]: true;
}

/** The work is done; these variables go into the process and nothing else. */
export interface CompleteOutcome<Output> extends Acknowledged {
  readonly kind: 'complete';
  readonly variables: Output;
}

/** The work could not be done now; the engine hands it out again until its retries are used up. */
export interface FailOutcome extends Acknowledged {
  readonly kind: 'fail';
  readonly message: string;
  readonly retryAfterMs?: number;
}

/** An outcome that the diagram draws as an error and catches. */
export interface BpmnErrorOutcome extends Acknowledged {
  readonly kind: 'bpmnError';
  readonly code: string;
  readonly message: string;
}

/** Exactly one answer to the engine. A handler that returns nothing does not compile. */
export type JobOutcome<Output = Record<string, unknown>> =
  CompleteOutcome<Output> | FailOutcome | BpmnErrorOutcome;

/** Ends the job with the variables that the process reads further on. */
export function complete<Output>(variables: Output): CompleteOutcome<Output> {
  return { kind: 'complete', variables } as CompleteOutcome<Output>;
}

/**
 * Gives the job back for a later attempt; for what passes by itself, such as a department that does not answer.
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
 * Ends the job with an error that a boundary event of the diagram catches.
 * @param code UPPER_SNAKE, from the process contract
 * @param message for the trace; no personal data
 */
export function bpmnError(code: string, message: string): BpmnErrorOutcome {
  return { kind: 'bpmnError', code, message } as BpmnErrorOutcome;
}

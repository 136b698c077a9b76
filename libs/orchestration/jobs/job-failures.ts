import type { z } from 'zod';
import type { BackOff } from '../domain/back-off';

/** The `retries` that our diagrams draw at a service task. */
export const DRAWN_RETRIES = 5;

/** 1–2 s, 4–8 s, 16–32 s, 64–128 s: what lasts longer than about three minutes is an incident. */
export const RETRY_BACK_OFF: BackOff = { firstMs: 2_000, factor: 4, longestMs: 300_000 };

/** Codes of what is wrong with a job itself; they begin the incident's message and never change. */
export type JobFailureCode = 'JOB_INPUT_INVALID' | 'JOB_OUTPUT_INVALID' | 'JOB_UNEXPECTED_ERROR';

/** Names the variables that do not fit, never their values. */
export function invalidVariables(
  code: 'JOB_INPUT_INVALID' | 'JOB_OUTPUT_INVALID',
  error: z.ZodError,
): string {
  const names = new Set(error.issues.map(({ path }) => String(path[0] ?? '(all)')));
  return `${code}: ${[...names].sort().join(', ')}`;
}

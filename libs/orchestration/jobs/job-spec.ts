import type { z } from 'zod';
import type { JobContext } from './job-context';
import type { JobOutcome } from './job-outcome';

/** What a handler works on: the job type and the variables it reads and writes. */
export interface JobSpec<Input extends z.ZodObject, Output extends z.ZodObject> {
  /** From `JobTypes` of the process contract. */
  readonly type: string;
  /** Only the variables named here are fetched from the engine. */
  readonly input: Input;
  /** Only the variables named here are written back. */
  readonly output: Output;
  /** Jobs of this type worked at the same time in this process; 8 when not given. */
  readonly concurrency?: number;
  /** Milliseconds for which the engine reserves the job; a minute when not given. */
  readonly timeoutMs?: number;
}

/** The parsed variables that `handle` gets. */
export type JobInput<Spec> = Spec extends { readonly input: infer I extends z.ZodType }
  ? z.output<I>
  : never;

/** What `handle` must return. */
export type JobResult<Spec> = Spec extends { readonly output: infer O extends z.ZodType }
  ? JobOutcome<z.input<O>>
  : never;

/** Works the jobs of one type. Repeating the same job must do no harm: the engine delivers at least once. */
export interface HandlesJob<Spec> {
  handle(input: JobInput<Spec>, context: JobContext): Promise<JobResult<Spec>>;
}

/** Declares a job; keeps the exact schema types for `JobInput` and `JobResult`. */
export function defineJob<Input extends z.ZodObject, Output extends z.ZodObject>(
  spec: JobSpec<Input, Output>,
): JobSpec<Input, Output> {
  return spec;
}

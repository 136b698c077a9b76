import type { JobContext } from './job-context';
import type { JobOutcome } from './job-outcome';

/** A job whose variables are checked, about to be worked. */
export interface JobInHand {
  readonly type: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly context: JobContext;
}

/** What a process of ours puts around the work of each of its jobs; here nothing. */
export class JobSurroundings {
  /** Answers what `work` answers, and rejects when it rejects. */
  around(_job: JobInHand, work: () => Promise<JobOutcome>): Promise<JobOutcome> {
    return work();
  }
}

import { DepartmentRefusedError, DepartmentUnavailableError } from '@grid/department';
import { type GiveUpOutcome, type TryLaterOutcome, giveUp, tryLater } from '@grid/orchestration';

/**
 * What a job answers when a department's system is in the way: one that is away is waited for however long it takes,
 * what it refuses a person has to look into. Everything else is thrown on.
 */
export function departmentTrouble(error: unknown): TryLaterOutcome | GiveUpOutcome {
  if (error instanceof DepartmentUnavailableError) {
    const { code, reason, retryAfterMs } = error;
    return tryLater({ message: `${code}: ${reason}`, atLeastMs: retryAfterMs });
  }
  if (error instanceof DepartmentRefusedError) return giveUp(`${error.code}: ${error.refusal}`);
  throw error;
}

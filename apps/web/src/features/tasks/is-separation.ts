import { ProblemError } from '../../api/problem';

/** Whether a step was refused because hands are to be kept apart. */
export function isSeparation(error: unknown): boolean {
  return error instanceof ProblemError && error.code === 'HANDS_NOT_SEPARATE';
}

import type { CaseStatus } from '../../api/cases';

/** True when nothing more is to be done in a case. */
export function isOver(status: CaseStatus): boolean {
  return status === 'closed' || status === 'declined';
}

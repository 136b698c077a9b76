import { extensionErrors } from './extension-errors';
import type { WorkOrderStatus } from './work-order';
import { workOrderErrors } from './work-order-errors';

/** requested: an official has yet to decide. */
export type ExtensionStatus = 'requested' | 'granted' | 'refused';

/** A work order as it matters to a request for more time. */
export interface OrderWithLimit {
  readonly status: WorkOrderStatus;
  readonly dueAt: Date;
}

/**
 * Whether a department may ask for more time: before the limit, for a later one, with one request at a time (BH19;
 * before expiry is a default, not law).
 * @throws DomainError WORK_ORDER_ANSWERED, EXTENSION_TOO_LATE, EXTENSION_PENDING, EXTENSION_NOT_LATER
 */
export function mayAskForMoreTime(
  { status, dueAt }: OrderWithLimit,
  { until, at, pending }: { readonly until: Date; readonly at: Date; readonly pending: boolean },
): void {
  if (status === 'answered') throw workOrderErrors.answered();
  if (at > dueAt) throw extensionErrors.tooLate();
  if (pending) throw extensionErrors.pending();
  if (until <= dueAt) throw extensionErrors.notLater();
}

/** What an official decided: the new limit, or null when no more time is given. */
export interface ExtensionDecision {
  readonly granted: boolean;
  readonly until: Date | null;
}

/** A request for more time as it stands. */
export interface ExtensionState {
  readonly status: ExtensionStatus;
  readonly decidedUntil: Date | null;
}

/**
 * Decides a request once; the same decision again changes nothing.
 * @returns false when it was decided so before
 * @throws DomainError EXTENSION_DECIDED when it was decided otherwise, EXTENSION_NOT_LATER when more time is granted
 *   without a later limit
 */
export function decides(
  { status, decidedUntil }: ExtensionState,
  { granted, until }: ExtensionDecision,
  dueAt: Date,
): boolean {
  if (status !== 'requested') {
    const same = granted
      ? status === 'granted' && decidedUntil?.getTime() === until?.getTime()
      : status === 'refused';
    if (!same) throw extensionErrors.decided();
    return false;
  }
  if (granted && (until === null || until <= dueAt)) throw extensionErrors.notLater();
  return true;
}

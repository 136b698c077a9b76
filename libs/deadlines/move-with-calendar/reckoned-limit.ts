import type { Term, WorkingTime } from '@grid/limits';

/** A limit that runs, as it is kept. */
export interface OpenLimit {
  readonly id: string;
  readonly caseId: string;
  readonly step: string;
  readonly startsAt: Date;
  readonly dueAt: Date;
  readonly provisional: boolean;
  readonly amount: Term['amount'];
  readonly unit: Term['unit'];
  readonly article: string;
  readonly basis: string;
  /** The department's order, where the limit is one of handling. */
  readonly workOrderId: string | null;
  /** Until when the order runs: another instant than the limit's where an official has set a day (BH19). */
  readonly orderDueAt: Date;
}

/** Where a limit ends by another calendar. */
export interface Reckoned {
  readonly limit: OpenLimit;
  readonly dueAt: Date;
  readonly provisional: boolean;
  readonly moves: 'earlier' | 'later' | 'not';
}

/**
 * Reckons a limit again from its beginning. Null where that changes nothing: its end stays and was as certain as now,
 * or an official has set a day for its end, which follows no calendar.
 */
export function reckonedAgain(limit: OpenLimit, time: WorkingTime): Reckoned | null {
  const { startsAt, dueAt, orderDueAt, amount, unit } = limit;
  if (orderDueAt.getTime() !== dueAt.getTime()) return null;
  const { at, provisional } = time.dueAfter(startsAt, { amount, unit });
  const difference = at.getTime() - dueAt.getTime();
  if (difference === 0 && provisional === limit.provisional) return null;
  const moves = difference === 0 ? 'not' : difference < 0 ? 'earlier' : 'later';
  return { limit, dueAt: at, provisional, moves };
}

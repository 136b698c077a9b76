const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How a deadline stands: `soon` means less than 24 hours are left (a display rule, not law). */
export type DueState = 'overdue' | 'soon' | 'onTime';

export interface Due {
  readonly state: DueState;
  readonly unit: 'day' | 'hour' | 'minute';
  /** Whole units left, or passed when overdue; at least 1. */
  readonly amount: number;
}

/** Reads a deadline (ISO 8601 instant) against `now` (milliseconds since 1970). */
export function readDue(dueAt: string, now: number): Due {
  const left = Date.parse(dueAt) - now;
  const distance = Math.abs(left);
  const state = left < 0 ? 'overdue' : left < DAY ? 'soon' : 'onTime';
  if (distance >= DAY) return { state, unit: 'day', amount: Math.floor(distance / DAY) };
  if (distance >= HOUR) return { state, unit: 'hour', amount: Math.floor(distance / HOUR) };
  return { state, unit: 'minute', amount: Math.max(1, Math.floor(distance / 60_000)) };
}

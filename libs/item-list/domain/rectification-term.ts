import { localDay } from '@grid/kernel';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The last minute of a day (YYYY-MM-DD) in Asia/Shanghai. */
export function endOfDay(day: string): Date {
  return new Date(`${day}T23:59:00+08:00`);
}

/** The end of a further term that begins now and has as many days as the first one had. */
export function nextTermEnd(openedAt: Date, firstDueOn: string, now: Date): Date {
  const first = Date.parse(firstDueOn) - Date.parse(localDay(openedAt));
  return endOfDay(localDay(new Date(now.getTime() + Math.max(first, DAY_MS))));
}

import { localDay } from '@grid/kernel';
import { limitInvalid } from './limits.errors';

/** A day (YYYY-MM-DD) that is not what its weekday says: a holiday on a weekday, a make-up working day at a weekend. */
export interface ExceptionDay {
  readonly day: string;
  readonly working: boolean;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const HOUR_MS = 60 * 60 * 1000;

/** When a limit ends; provisional when it runs into a year whose holidays nobody has entered yet. */
export interface DueDate {
  readonly at: Date;
  readonly provisional: boolean;
}

/**
 * Counts limits. Days are those of Asia/Shanghai. There are no half days. A year without a single exception is taken
 * as one whose holidays are not known yet: every year has some. Its days are counted by their weekday and the result
 * is marked provisional, because a case must not stand still until somebody enters the State Council's notice.
 */
export class WorkingCalendar {
  private readonly exceptions: ReadonlyMap<string, boolean>;
  private readonly years: ReadonlySet<string>;

  constructor(days: readonly ExceptionDay[]) {
    this.exceptions = new Map(days.map(({ day, working }) => [day, working]));
    this.years = new Set(days.map(({ day }) => day.slice(0, 4)));
  }

  /** Whether a day (YYYY-MM-DD) is worked. */
  isWorkingDay(day: string): boolean {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    return this.exceptions.get(day) ?? (weekday !== 0 && weekday !== 6);
  }

  /**
   * The end of the last of so many working days: 23:59:59 in Asia/Shanghai. The day on which the limit starts does not
   * count, whatever the hour and whether or not it is worked. The ordinances say neither: *default*.
   * @throws DomainError LIMIT_INVALID unless `count` is a whole number of at least 1
   */
  addWorkingDays(from: Date, count: number): DueDate {
    if (!Number.isSafeInteger(count) || count < 1) throw limitInvalid();
    let day = localDay(from);
    for (let left = count; left > 0;) {
      day = dayAfter(day);
      if (this.isWorkingDay(day)) left -= 1;
    }
    return {
      at: new Date(`${day}T23:59:59+08:00`),
      provisional: this.isProvisional(from, new Date(`${day}T00:00:00+08:00`)),
    };
  }

  /** Whether either end lies in a year whose holidays are not known yet. */
  isProvisional(from: Date, to: Date): boolean {
    return [from, to].some((end) => !this.years.has(localDay(end).slice(0, 4)));
  }
}

/**
 * So many hours later by the clock, nights, weekends and holidays included (the 24 hours of ZJ32, ZJ33.1, ZJ35).
 * @throws DomainError LIMIT_INVALID unless `hours` is a whole number of at least 1
 */
export function addHours(from: Date, hours: number): Date {
  if (!Number.isSafeInteger(hours) || hours < 1) throw limitInvalid();
  return new Date(from.getTime() + hours * HOUR_MS);
}

/** The day (YYYY-MM-DD) that follows. */
export function dayAfter(day: string): string {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS);
  return next.toISOString().slice(0, 10);
}

import type { OfficeHours } from '@grid/directory';
import { type DueDate, type ExceptionDay, WorkingCalendar, addHours } from './working-calendar';
import { WorkingHours } from './working-hours';

/**
 * In what a limit is counted: `hours` by the clock, nights and weekends included (the 24 hours of ZJ32, ZJ33.1, ZJ35),
 * `workingDays` by the national calendar, `workingHours` by the office hours of the city on those days.
 */
export const LIMIT_UNITS = ['hours', 'workingDays', 'workingHours'] as const;
export type LimitUnit = (typeof LIMIT_UNITS)[number];

/** How long a limit is. */
export interface Term {
  readonly amount: number;
  readonly unit: LimitUnit;
}

/** The calendar and the office hours of one city together: everything that limits are counted by. */
export class WorkingTime {
  readonly calendar: WorkingCalendar;
  readonly hours: WorkingHours;

  constructor(days: readonly ExceptionDay[], officeHours: readonly OfficeHours[]) {
    this.calendar = new WorkingCalendar(days);
    this.hours = new WorkingHours(this.calendar, officeHours);
  }

  /**
   * When a limit that starts at `from` ends.
   * @throws DomainError LIMIT_INVALID unless the amount is a whole number of at least 1
   */
  dueAfter(from: Date, { amount, unit }: Term): DueDate {
    switch (unit) {
      case 'hours':
        return { at: addHours(from, amount), provisional: false };
      case 'workingDays':
        return this.calendar.addWorkingDays(from, amount);
      case 'workingHours':
        return this.hours.add(from, amount);
    }
  }
}

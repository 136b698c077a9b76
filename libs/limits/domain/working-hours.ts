import type { OfficeHours, OfficeSpan } from '@grid/directory';
import { localDay } from '@grid/kernel';
import { limitInvalid } from './limits.errors';
import { dayAfter, type DueDate, type WorkingCalendar } from './working-calendar';

const MINUTE_MS = 60 * 1000;
const HOUR_MS = 60 * MINUTE_MS;

/** The hours that an office works: the stretches of each working day, by the setting that holds on it. */
export class WorkingHours {
  private readonly settings: readonly OfficeHours[];

  /** @param settings of one city, at least one; before the first of them it holds already */
  constructor(
    private readonly calendar: WorkingCalendar,
    settings: readonly OfficeHours[],
  ) {
    this.settings = settings.toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
  }

  /**
   * So many hours of office time later; to the end of a stretch, not to the beginning of the next.
   * @throws DomainError LIMIT_INVALID unless `hours` is a whole number of at least 1 and the office is ever open
   */
  add(from: Date, hours: number): DueDate {
    if (!Number.isSafeInteger(hours) || hours < 1 || this.settings.length === 0) {
      throw limitInvalid();
    }
    let left = hours * HOUR_MS;
    for (let day = localDay(from); ; day = dayAfter(day)) {
      for (const [opens, closes] of this.openOn(day)) {
        const begin = Math.max(opens, from.getTime());
        const room = Math.max(0, closes - begin);
        if (room >= left) {
          const at = new Date(begin + left);
          return { at, provisional: this.calendar.isProvisional(from, at) };
        }
        left -= room;
      }
    }
  }

  /** Whole minutes of office time from one instant to a later one; 0 when it is not later. */
  minutesBetween(from: Date, to: Date): number {
    let open = 0;
    for (let day = localDay(from); day <= localDay(to); day = dayAfter(day)) {
      for (const [opens, closes] of this.openOn(day)) {
        open += Math.max(0, Math.min(closes, to.getTime()) - Math.max(opens, from.getTime()));
      }
    }
    return Math.floor(open / MINUTE_MS);
  }

  private openOn(day: string): readonly (readonly [number, number])[] {
    if (!this.calendar.isWorkingDay(day)) return [];
    return this.spansOn(day).map(({ from, to }) => [instant(day, from), instant(day, to)] as const);
  }

  private spansOn(day: string): readonly OfficeSpan[] {
    const holding = this.settings.findLast(({ validFrom }) => validFrom <= day);
    return (holding ?? this.settings[0])?.spans ?? [];
  }
}

function instant(day: string, time: string): number {
  return Date.parse(`${day}T${time}:00+08:00`);
}

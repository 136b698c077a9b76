import { invalidField } from '@grid/kernel';
import { isDay } from './day';

/** A stretch of one working day, `HH:MM` in Asia/Shanghai; a break at noon is the gap between two. */
export interface OfficeSpan {
  readonly from: string;
  readonly to: string;
}

/** When the offices of a city are open on a working day, from a day on until the next setting begins. */
export interface OfficeHours {
  /** YYYY-MM-DD. */
  readonly validFrom: string;
  readonly spans: readonly OfficeSpan[];
}

/** The key under which the hours are kept that hold for a city without hours of its own. */
export const EVERY_CITY = '*';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/**
 * Office hours are one stretch or several, in their order, none inside another; they begin today or later, because
 * limits that have run by the hours of the past stay as they were.
 * @throws DomainError OFFICE_HOURS_INVALID, OFFICE_HOURS_IN_PAST
 */
export function requireOfficeHours({ validFrom, spans }: OfficeHours, today: string): void {
  if (!isDay(validFrom) || validFrom < today) {
    throw invalidField(
      'validFrom',
      'OFFICE_HOURS_IN_PAST',
      '办公时间自今日或以后的日期起执行。',
      'Office hours begin today or later.',
    );
  }
  const wrong = spans.findIndex(
    ({ from, to }, index) =>
      !TIME.test(from) || !TIME.test(to) || from >= to || from < (spans[index - 1]?.to ?? ''),
  );
  if (wrong >= 0 || spans.length === 0) {
    throw invalidField(
      wrong >= 0 ? `spans.${wrong}` : 'spans',
      'OFFICE_HOURS_INVALID',
      '请按先后填写办公时段，起止时间不能颠倒或重叠。',
      'Please give the office hours in their order, each ending after it begins and none inside another.',
    );
  }
}

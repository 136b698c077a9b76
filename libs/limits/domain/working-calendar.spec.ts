import { toLocalIso } from '@grid/kernel';
import { expectRefusal, refusalOf } from '../../../test/support/refusals';
import { findWorkday, getDayDetail } from 'chinese-days';
import { type ExceptionDay, WorkingCalendar, addHours } from './working-calendar';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The exceptions of 2025 and 2026, taken from the package day by day. */
function exceptions(): ExceptionDay[] {
  const days: ExceptionDay[] = [];
  for (let at = Date.UTC(2025, 0, 1); at < Date.UTC(2027, 0, 1); at += DAY_MS) {
    const date = new Date(at);
    const day = date.toISOString().slice(0, 10);
    const { work } = getDayDetail(day);
    if (work === [0, 6].includes(date.getUTCDay())) days.push({ day, working: work });
  }
  return days;
}

describe('WorkingCalendar', () => {
  const calendar = new WorkingCalendar(exceptions());
  const due = (from: string, count: number) =>
    toLocalIso(calendar.addWorkingDays(new Date(from), count).at).replace('.000', '');

  it('ends at the end of the last working day', () => {
    expect(due('2026-11-23T09:00:00+08:00', 1)).toBe('2026-11-24T23:59:59+08:00');
  });

  it('does not count the day on which it starts, whatever the hour', () => {
    expect(due('2026-11-23T00:00:00+08:00', 3)).toBe('2026-11-26T23:59:59+08:00');
    expect(due('2026-11-23T23:59:59+08:00', 3)).toBe('2026-11-26T23:59:59+08:00');
  });

  it('takes the starting day in Asia/Shanghai, not in UTC', () => {
    expect(due('2026-11-23T16:30:00Z', 1)).toBe('2026-11-25T23:59:59+08:00');
  });

  it('leaves out a weekend, also when it starts in one', () => {
    expect(due('2026-11-20T10:00:00+08:00', 1)).toBe('2026-11-23T23:59:59+08:00');
    expect(due('2026-11-21T10:00:00+08:00', 1)).toBe('2026-11-23T23:59:59+08:00');
  });

  it('passes the National Day of 2026: holidays left out, the make-up Saturday counted', () => {
    expect(due('2026-09-29T10:00:00+08:00', 5)).toBe('2026-10-12T23:59:59+08:00');
    expect(due('2026-09-29T10:00:00+08:00', 4)).toBe('2026-10-10T23:59:59+08:00');
    expect(calendar.isWorkingDay('2026-10-10')).toBe(true);
    expect(calendar.isWorkingDay('2026-10-11')).toBe(false);
  });

  it('passes the Spring Festival of 2026 with its make-up days', () => {
    expect(calendar.isWorkingDay('2026-02-14')).toBe(true);
    expect(calendar.isWorkingDay('2026-02-16')).toBe(false);
    expect(due('2026-02-13T10:00:00+08:00', 2)).toBe('2026-02-24T23:59:59+08:00');
  });

  it('passes the end of a year that is followed by a known one', () => {
    expect(due('2025-12-31T18:00:00+08:00', 1)).toBe('2026-01-04T23:59:59+08:00');
  });

  it('counts by weekday, provisionally, through a year whose holidays are not known', () => {
    const from = new Date('2026-12-30T10:00:00+08:00');
    expect(calendar.addWorkingDays(from, 1).provisional).toBe(false);
    expect(calendar.addWorkingDays(from, 2)).toEqual({
      at: new Date('2027-01-01T23:59:59+08:00'),
      provisional: true,
    });
    expect(new WorkingCalendar([]).isWorkingDay('2026-11-22')).toBe(false);
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %p days', (count) => {
    expect(() => due('2026-11-23T10:00:00+08:00', count)).toThrow('LIMIT_INVALID');
  });

  it('agrees with chinese-days on every start and length within the known years', () => {
    for (let at = Date.UTC(2025, 0, 1, 4); at < Date.UTC(2026, 10, 15); at += DAY_MS) {
      const start = new Date(at);
      const day = start.toISOString().slice(0, 10);
      const count = 1 + (start.getUTCDate() % 15);
      expect(due(start.toISOString(), count).slice(0, 10)).toBe(findWorkday(count, day));
    }
  });
});

describe('a limit that cannot be counted', () => {
  it('is told in both languages', () => {
    const error = refusalOf(() => addHours(new Date(0), 0));
    expectRefusal(error, { kind: 'invalid', code: 'LIMIT_INVALID' });
  });
});

describe('addHours', () => {
  it('runs by the clock through nights and weekends', () => {
    const friday = new Date('2026-11-20T17:30:00+08:00');
    expect(toLocalIso(addHours(friday, 24))).toBe('2026-11-21T17:30:00.000+08:00');
    expect(toLocalIso(addHours(friday, 1))).toBe('2026-11-20T18:30:00.000+08:00');
  });

  it.each([0, -24, 0.5])('refuses %p hours', (hours) => {
    expect(() => addHours(new Date('2026-11-20T17:30:00+08:00'), hours)).toThrow('LIMIT_INVALID');
  });
});

import { expectRefusal, invalid, refusalOf } from '../../../test/support/refusals';
import { addDays, daysBetween, isDay, isWeekend, requireDay } from './day';

describe('a day of the calendar', () => {
  it.each(['2026-11-23', '2028-02-29', '2026-12-31'])('is %s', (text) => {
    expect(isDay(text)).toBe(true);
    expect(() => requireDay('validFrom', text)).not.toThrow();
  });

  it.each([
    '',
    '2026-02-29',
    '2026-11-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '12026-01-01',
    '2026-01-011',
    '2026-11-23T00:00:00Z',
    'someday',
  ])('is not %j', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it('is asked for by the name of its field', () => {
    const error = refusalOf(() => requireDay('validFrom', '2026-02-30'));
    expectRefusal(error, invalid('DAY_INVALID', 'validFrom'));
  });

  it('is followed by the next, also over the end of a month and a year', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(addDays('2026-11-23', 0)).toBe('2026-11-23');
  });

  it('counts with both ends of a stretch', () => {
    expect(daysBetween('2026-11-23', '2026-11-23')).toBe(1);
    expect(daysBetween('2026-11-23', '2026-11-30')).toBe(8);
    expect(daysBetween('2026-02-27', '2026-03-01')).toBe(3);
  });

  it('is in a weekend on Saturday and Sunday', () => {
    const week = ['23', '24', '25', '26', '27', '28', '29'].map((day) => `2026-11-${day}`);
    expect(week.filter(isWeekend)).toEqual(['2026-11-28', '2026-11-29']);
  });
});

import { deadlineOn } from './deadline';

const now = new Date('2026-11-23T10:00:00+08:00');
const limit = new Date('2026-11-27T23:59:59+08:00');

describe('the deadline that the authority gives a department', () => {
  it('ends with its day, today and the day of the lead’s limit included', () => {
    expect(deadlineOn('2026-11-23', now, limit)).toEqual(new Date('2026-11-23T23:59:59+08:00'));
    expect(deadlineOn('2026-11-27', now, limit)).toEqual(limit);
  });

  it('is a day of the calendar', () => {
    expect(() => deadlineOn('2027-02-30', now, null)).toThrow('NOT_A_DAY');
  });

  it('cannot lie in the past', () => {
    expect(() => deadlineOn('2026-11-22', now, limit)).toThrow('SUB_DEADLINE_PAST');
  });

  it('cannot go beyond the lead’s limit, unless that is over or it is the lead’s own', () => {
    expect(() => deadlineOn('2026-11-28', now, limit)).toThrow('SUB_DEADLINE_BEYOND_LIMIT');
    expect(deadlineOn('2026-11-28', now, null).getTime()).toBeGreaterThan(limit.getTime());
    const over = new Date('2026-11-20T23:59:59+08:00');
    expect(deadlineOn('2026-11-28', now, over).getTime()).toBeGreaterThan(now.getTime());
  });
});

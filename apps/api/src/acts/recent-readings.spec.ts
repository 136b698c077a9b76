import { RecentReadings } from './recent-readings';

const MINUTE = 60_000;

describe('RecentReadings', () => {
  it('takes one reading for new again after ten minutes, counted from when it was recorded', () => {
    const readings = new RecentReadings();
    expect(readings.isNew('a', 0)).toBe(true);
    expect(readings.isNew('a', 0)).toBe(true);
    readings.remember('a', 0);
    expect(readings.isNew('a', 9 * MINUTE)).toBe(false);
    expect(readings.isNew('b', 9 * MINUTE)).toBe(true);
    expect(readings.isNew('a', 10 * MINUTE)).toBe(true);
  });

  it('forgets the oldest rather than growing without end', () => {
    const readings = new RecentReadings();
    for (let index = 0; index <= 10_000; index += 1) readings.remember(String(index), index);
    expect(readings.isNew('0', 20_000)).toBe(true);
    expect(readings.isNew('10000', 20_000)).toBe(false);
  });
});

import { localDay, minutesOf, toLocalIso } from './local-time';

describe('the time of Asia/Shanghai', () => {
  it('is eight hours ahead of UTC and says so', () => {
    const noon = new Date('2026-11-22T12:00:00.005Z');
    expect(toLocalIso(noon)).toBe('2026-11-22T20:00:00.005+08:00');
    expect(new Date(toLocalIso(noon))).toEqual(noon);
  });

  it('begins a new day at 16:00 UTC', () => {
    expect(localDay(new Date('2026-11-22T15:59:59.999Z'))).toBe('2026-11-22');
    expect(localDay(new Date('2026-11-22T16:00:00.000Z'))).toBe('2026-11-23');
  });

  it('is told to people to the minute, and a time that there is not stays none', () => {
    expect(minutesOf('2026-11-22T09:30:59.000+08:00')).toBe('2026-11-22 09:30');
    expect(minutesOf(null)).toBeNull();
  });
});

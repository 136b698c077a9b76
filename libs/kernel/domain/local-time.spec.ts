import { localDay, toLocalIso } from './local-time';

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
});

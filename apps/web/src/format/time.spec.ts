import { formatTime, fromWallTime, toWallTime } from './time';

describe('times in Asia/Shanghai', () => {
  it('shows an instant on the wall clock of the city', () => {
    expect(formatTime('2026-11-21T16:05:00Z', 'zh')).toBe('2026-11-22 00:05');
    expect(formatTime('2026-11-21T16:05:00Z', 'en')).toBe('22 Nov 2026, 00:05');
  });

  it('turns a wall time into an instant and back', () => {
    const instant = fromWallTime('2026-11-22T08:30');
    expect(instant).toBe('2026-11-22T08:30:00+08:00');
    expect(toWallTime(new Date(instant))).toBe('2026-11-22T08:30');
  });
});

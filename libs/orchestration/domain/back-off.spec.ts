import { pauseAfter } from './back-off';

const backOff = { firstMs: 100, factor: 2, longestMs: 1_000 };

describe('the pause between attempts', () => {
  it('doubles up to its longest', () => {
    const whole = (failed: number) => pauseAfter(failed, backOff, () => 1);
    expect([0, 1, 2, 3, 4, 50].map(whole)).toEqual([100, 200, 400, 800, 1_000, 1_000]);
  });

  it('lies between half and the whole, so that waiters do not come back together', () => {
    expect(pauseAfter(1, backOff, () => 0)).toBe(100);
    expect(pauseAfter(1, backOff, () => 0.5)).toBe(150);
  });

  it('stays a number after very many attempts', () => {
    expect(pauseAfter(100_000, backOff, () => 1)).toBe(1_000);
  });
});

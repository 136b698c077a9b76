import { backOff } from './back-off';

describe('backOff', () => {
  it.each([
    [1, 250, 500],
    [2, 500, 1000],
    [4, 2000, 4000],
    [40, 30_000, 60_000],
  ])('after attempt %i waits between %i and %i ms', (attempt, least, most) => {
    expect(backOff(attempt, 500, 60_000, () => 0)).toBe(least);
    expect(backOff(attempt, 500, 60_000, () => 0.999999)).toBe(most);
  });
});

import { afterAttempt, type AttemptRule, type AttemptState, lockedUntil } from './attempt-limit';

const MINUTE = 60_000;
const rule: AttemptRule = {
  attempts: 3,
  windowMs: 60 * MINUTE,
  lockMs: 15 * MINUTE,
  longestLockMs: 50 * MINUTE,
};
const at = (minutes: number) => new Date(minutes * MINUTE);
const fresh = (minutes = 0): AttemptState => ({
  attempts: 0,
  since: at(minutes),
  lockLevel: 0,
  lockedUntil: null,
});
const attempts = (state: AttemptState, ...minutes: number[]) =>
  minutes.reduce((now, minute) => afterAttempt(now, at(minute), rule), state);

describe('a limit on attempts', () => {
  it('locks with the last attempt that is allowed, for a while', () => {
    const state = attempts(fresh(), 1, 2, 3);
    expect(lockedUntil(attempts(fresh(), 1, 2), at(2))).toBeNull();
    expect(lockedUntil(state, at(3))).toEqual(at(18));
    expect(lockedUntil(state, at(17.9))).toEqual(at(18));
    expect(lockedUntil(state, at(18))).toBeNull();
  });

  it('begins a new series after a lock, and locks twice as long each time up to the longest', () => {
    const first = attempts(fresh(), 1, 2, 3);
    const second = attempts(first, 20, 21, 22);
    expect(attempts(first, 20, 21).attempts).toBe(2);
    expect(second.lockedUntil).toEqual(at(22 + 30));
    const third = attempts(second, 60, 61, 62);
    expect(third.lockedUntil).toEqual(at(62 + 50));
  });

  it('begins a new series when the time for one is over', () => {
    expect(attempts(fresh(), 1, 2, 60)).toMatchObject({ attempts: 1, lockedUntil: null });
  });

  it('forgets earlier locks after a day without one', () => {
    const locked = attempts(fresh(), 1, 2, 3);
    const nextDay = 18 + 24 * 60;
    expect(attempts(locked, nextDay, nextDay + 1, nextDay + 2).lockLevel).toBe(1);
  });
});

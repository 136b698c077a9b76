/** How many attempts in which time, and how long nothing is accepted after too many. Milliseconds. */
export interface AttemptRule {
  readonly attempts: number;
  readonly windowMs: number;
  readonly lockMs: number;
  /** Each lock within a day of the one before lasts twice as long, up to this. */
  readonly longestLockMs: number;
}

/** The attempts of one name or from one address since a series of them began. */
export interface AttemptState {
  readonly attempts: number;
  readonly since: Date;
  readonly lockLevel: number;
  readonly lockedUntil: Date | null;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Until when no attempt is accepted; null when one is. */
export function lockedUntil({ lockedUntil: until }: AttemptState, now: Date): Date | null {
  return until !== null && until > now ? until : null;
}

/**
 * The state after one more attempt, counted before its password is looked at: attempts that come at the same time are
 * counted one after the other. The last one allowed locks; a right password takes the count back.
 */
export function afterAttempt(state: AttemptState, now: Date, rule: AttemptRule): AttemptState {
  const series = runningSeries(state, now, rule);
  const attempts = series.attempts + 1;
  if (attempts < rule.attempts) return { ...series, attempts };
  const lockMs = Math.min(rule.lockMs * 2 ** series.lockLevel, rule.longestLockMs);
  return {
    ...series,
    attempts,
    lockLevel: series.lockLevel + 1,
    lockedUntil: new Date(now.getTime() + lockMs),
  };
}

function runningSeries(state: AttemptState, now: Date, { windowMs }: AttemptRule): AttemptState {
  const { since, lockedUntil: lock } = state;
  const isOver = elapsed(since, now) >= windowMs || (lock !== null && since < lock);
  const lockLevel = lock !== null && elapsed(lock, now) < DAY_MS ? state.lockLevel : 0;
  return isOver ? { ...state, attempts: 0, since: now, lockLevel } : { ...state, lockLevel };
}

function elapsed(from: Date, to: Date): number {
  return to.getTime() - from.getTime();
}

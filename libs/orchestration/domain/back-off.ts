/** How the pauses between attempts grow; all in milliseconds. */
export interface BackOff {
  readonly firstMs: number;
  readonly factor: number;
  readonly longestMs: number;
}

/**
 * Milliseconds to wait after so many failed attempts (0 = after the first).
 * Between half and the whole of the exponential value, so that many waiters do not come back together.
 */
export function pauseAfter(failedBefore: number, backOff: BackOff, random = Math.random): number {
  const whole = Math.min(backOff.longestMs, backOff.firstMs * backOff.factor ** failedBefore);
  return Math.round(whole / 2 + random() * (whole / 2));
}

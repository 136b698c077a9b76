/**
 * How long to wait before the next attempt, in milliseconds: doubles with every attempt up to the cap, and lies
 * anywhere in the upper half of that, so that many callbacks do not come back together.
 * @param attempt the attempts made so far, 1 or more
 * @param random in [0, 1)
 */
export function backOff(
  attempt: number,
  baseMs: number,
  capMs: number,
  random: () => number = Math.random,
): number {
  const ceiling = Math.min(capMs, baseMs * 2 ** Math.min(attempt - 1, 30));
  return Math.round(ceiling / 2 + (random() * ceiling) / 2);
}

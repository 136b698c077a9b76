import { setTimeout as pause } from 'node:timers/promises';

/** Resolves with the first answer that is neither false nor undefined. Fails after `limitMs`. */
export async function until<T>(
  ask: () => T | Promise<T>,
  limitMs = 20_000,
): Promise<Exclude<NonNullable<T>, false>> {
  const end = performance.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) {
      return answer as Exclude<NonNullable<T>, false>;
    }
    if (performance.now() > end) throw new Error(`Not within ${limitMs} ms: ${ask.toString()}`);
    await pause(10);
  }
}

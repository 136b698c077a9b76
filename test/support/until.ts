import { setTimeout as pause } from 'node:timers/promises';

/** Asks again until there is an answer; fails with `what` when none came in time. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  timeoutMs = 30_000,
): Promise<T> {
  const deadline = performance.now() + timeoutMs;
  while (performance.now() < deadline) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    await pause(25);
  }
  throw new Error(`Not reached within ${timeoutMs} ms: ${what}`);
}

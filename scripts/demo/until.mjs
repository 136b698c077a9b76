import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again and again until something is there.
 * @param {string} what for the message when it never comes
 * @param {() => Promise<T | null | undefined | false>} ask
 * @returns {Promise<T>} what was asked for
 * @template T
 */
export async function until(what, ask, timeoutMs = 60_000) {
  const deadline = performance.now() + timeoutMs;
  for (let wait = 20; performance.now() < deadline; wait = Math.min(wait * 1.5, 500)) {
    const answer = await ask();
    if (answer) return answer;
    await pause(wait);
  }
  throw new Error(`Not reached within ${timeoutMs / 1000} s: ${what}`);
}

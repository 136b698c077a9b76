import { play } from './play.mjs';
import { printCase, printFailure } from './report.mjs';

/**
 * Plays cases, so many at a time, and prints each when it has ended. A case that fails does not keep others from theirs.
 *
 * @param {import('./played-case.mjs').World} world
 * @param {{ path: import('./paths.mjs').Path, report: object }[]} cases
 * @param {number} width
 * @returns {Promise<{ played: import('./play.mjs').Watched[], failures: typeof cases }>}
 */
export async function watch(world, cases, width) {
  const waiting = [...cases];
  const played = [];
  const failures = [];
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      try {
        const watched = await play(world, next);
        printCase(watched);
        played.push(watched);
      } catch (error) {
        printFailure(next, error);
        failures.push(next);
      }
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  return { played, failures };
}

import { printFailure, printPlayed } from './report.mjs';

/**
 * Plays strands, so many at a time, and prints each part when it has ended. A part that fails takes those of its strand
 * with it that would have followed, and no others.
 *
 * @param {import('./played-matter.mjs').World} world
 * @param {import('./play.mjs').Part[][]} strands
 * @param {number} width
 * @returns {Promise<{ played: import('./play.mjs').Watched[], failures: import('./play.mjs').Part[] }>}
 */
export async function watch(world, strands, width) {
  const waiting = [...strands];
  const played = [];
  const failures = [];
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const left = [...next];
      try {
        for (; left.length > 0; left.shift()) {
          const watched = await left[0].play(world);
          printPlayed(watched);
          played.push(watched);
        }
      } catch (error) {
        printFailure(left[0], error);
        failures.push(...left);
      }
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  return { played, failures };
}

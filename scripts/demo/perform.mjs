import { readFile } from 'node:fs/promises';
import { inProject } from '../lib/paths.mjs';
import { choose } from './choose.mjs';
import { listPaths } from './list-paths.mjs';
import { listStrands } from './list-strands.mjs';
import { startOthers } from './others.mjs';
import { paths } from './paths.mjs';
import { casePart } from './play.mjs';
import { printEnd, printStanding, printTable } from './report.mjs';
import { watch } from './watch.mjs';

const order = [...paths, ...listPaths];

/**
 * Plays the demo reports and the proceedings of the lists. What needs no other time goes side by side; that for which the
 * clock is moved goes one after the other; the rest is reported in the end, so that no jump of days makes it late. Where
 * the clock cannot be moved, the first alone.
 *
 * @param {import('./played-matter.mjs').World} world
 * @param {number} width matters under way at the same time
 * @returns {Promise<number>} the exit code: 1 when any step of any way was not reached
 */
export async function perform(world, width) {
  const started = performance.now();
  const reports = JSON.parse(await readFile(inProject('test/data/demo-reports.json'), 'utf8'));
  const { watched, others } = choose(reports, paths);
  const strands = [...listStrands(), ...watched.map((one) => [casePart(one)])];
  const moving = (strand) => strand.some(({ path }) => path.movesClock === true);
  const still = strands.filter((strand) => !moving(strand));
  const results = [await watch(world, still, width)];
  if (world.clock.moveTo !== undefined) {
    results.push(await watch(world, strands.filter(moving), 1));
    printStanding(await startOthers(world, others, width));
  }
  const played = inOrder(results.flatMap((result) => result.played));
  const failures = results.flatMap((result) => result.failures);
  printTable(played, failures);
  printEnd(played, failures, (performance.now() - started) / 1000);
  return failures.length > 0 || played.some(({ missing }) => missing.length > 0) ? 1 : 0;
}

/** As the ways are listed, city by city. */
function inOrder(played) {
  const place = ({ path }) => order.indexOf(path);
  return played.toSorted((a, b) => place(a) - place(b) || a.city.localeCompare(b.city));
}

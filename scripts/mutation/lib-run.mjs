import { readFile, rm } from 'node:fs/promises';
import { runNode } from '../lib/test/tools.mjs';
import { inProject } from '../lib/paths.mjs';
import { scoresByFolder } from './score.mjs';

/**
 * Changes the rules of one lib and counts what its specs noticed, by folder. The report for people is
 * `.cache/mutation/<lib>/report.html`.
 *
 * @param {string} lib
 * @returns {Promise<Map<string, import('./score.mjs').Score>>}
 * @throws {Error} with what the tool said, when it did not get to the end
 */
export async function scoresOfLib(lib) {
  const file = inProject('.cache', 'mutation', lib, 'report.json');
  await rm(file, { force: true });
  const { code, output } = await runNode(
    'node_modules/@stryker-mutator/core/bin/stryker.js',
    ['run', 'test/stryker.config.mjs'],
    { MUTATION_LIB: lib },
  );
  if (code !== 0) throw new Error(`${lib}: ${output}`);
  return scoresByFolder(JSON.parse(await readFile(file, 'utf8')));
}

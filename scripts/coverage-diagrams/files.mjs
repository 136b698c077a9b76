/** Where the parts of `npm test` leave what they reached, and what has to be reached. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inProject } from '../lib/paths.mjs';

export const reachedFolder = inProject('.cache', 'diagram-coverage');

/** @param {import('./reached.mjs').Reached} reached */
export async function writeReached(name, reached) {
  await mkdir(reachedFolder, { recursive: true });
  await writeFile(
    path.join(reachedFolder, `${name}.json`),
    `${JSON.stringify(reached, null, 2)}\n`,
  );
}

/** @returns {Promise<string[]>} ids of the processes of which nothing may be left out */
export const requiredDiagrams = async () =>
  JSON.parse(await readFile(inProject('test', 'coverage-required.json'), 'utf8'));

import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from './failure.mjs';

/**
 * The generation of the engine's data: positions begin again with new data, so a record is named by generation,
 * partition and position. Kept beside the data and written once.
 *
 * @param {string} directory the engine's folder
 */
export async function engineGeneration(directory) {
  const file = path.join(directory, 'generation');
  const stored = (await readFile(file, 'utf8').catch(() => '')).trim();
  if (stored !== '') return stored;
  const generation = randomUUID();
  await mkdir(directory, { recursive: true });
  await writeFile(file, `${generation}\n`);
  return generation;
}

const versionFile = (directory) => path.join(directory, 'version');

/**
 * A newer engine changes older data as it opens it; an older one cannot read what a newer one has written.
 *
 * @throws {Failure} ENGINE_OLDER
 */
export async function assertNotOlder(directory, version) {
  const stored = (await readFile(versionFile(directory), 'utf8').catch(() => '')).trim();
  if (stored === '' || !isOlder(version, stored)) return;
  throw new Failure('ENGINE_OLDER', { version, stored });
}

/** Notes which version of the engine writes the data. */
export async function noteEngineVersion(directory, version) {
  await mkdir(directory, { recursive: true });
  await writeFile(versionFile(directory), `${version}\n`);
}

/** @param {string} a such as 8.5.8; only the numbers count */
export function isOlder(a, b) {
  const [x, y] = [a, b].map((version) => version.split(/[.-]/).slice(0, 3).map(Number));
  const at = [0, 1, 2].find((index) => x[index] !== y[index]);
  return at !== undefined && x[at] < y[at];
}

import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

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

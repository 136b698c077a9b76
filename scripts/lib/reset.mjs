import { rm } from 'node:fs/promises';
import path from 'node:path';
import { lockData } from './lock.mjs';

/** What the system itself puts into its data folder. Only this is deleted: the folder may be somebody's home. */
const ours = [
  'postgres',
  'engine',
  'logs',
  'files',
  'evidence',
  'audit',
  'secrets.json',
  'key-rings.json',
  'department-credentials.json',
  'clock-offset',
];

/**
 * Deletes the data, after making sure that nothing uses it.
 *
 * @throws {import('./failure.mjs').Failure} ALREADY_RUNNING
 */
export async function resetData(dataDir) {
  const lock = await lockData(dataDir);
  for (const name of ours) await rm(path.join(dataDir, name), { recursive: true, force: true });
  await lock.release();
}

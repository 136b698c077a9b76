import path from 'node:path';
import { appEntry } from './build.mjs';
import { exists } from './files.mjs';
import { withOurDatabase } from './our-database.mjs';
import { defaultDataDir, inProject } from './paths.mjs';
import { run } from './processes.mjs';
import { ringFile } from './secrets.mjs';

/**
 * Runs a command of the application `setup` that needs the keys of the vault. They come from the data folder, or from
 * the environment where a city keeps them itself.
 *
 * @param {string[]} args
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function runVaultCommand(args) {
  const rings = ringFile(defaultDataDir());
  const clock = path.join(defaultDataDir(), 'clock-offset');
  const keys = (await exists(rings)) && !hasOwnKeys() ? { KEY_RING_FILE: rings } : {};
  const time = (await exists(clock)) ? { CLOCK_OFFSET_FILE: clock } : {};
  return withOurDatabase('setup', (databaseUrl) =>
    run(process.execPath, [appEntry('setup'), ...args], {
      cwd: inProject(),
      env: { ...process.env, ...keys, ...time, DATABASE_URL: databaseUrl },
    }),
  );
}

/** Whether the caller's environment brings the rings, so that they are none of ours to change. */
export function hasOwnKeys(env = process.env) {
  return Boolean(env.PERSONAL_DATA_KEYS && env.BLIND_INDEX_KEYS);
}

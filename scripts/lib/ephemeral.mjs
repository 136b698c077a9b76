import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { lives, readRun, stopOrphans } from './lock.mjs';
import { startStack } from './stack.mjs';

const prefix = 'grid-stack-';

/** Nobody waits half a minute for the next attempt in a throw-away system. */
const soon = { TRY_LATER_FIRST_MS: '100', TRY_LATER_LONGEST_MS: '400' };

/** Tests and benches ask faster than people do. */
const unlimited = { REQUESTS_PER_ADDRESS: '0', REQUESTS_PER_ACCOUNT: '0' };

/**
 * A throw-away system with the demo data: a folder in the temporary directory, free ports, a clock that tests may move. Stopping it
 * deletes its data. What an earlier one left behind because it was killed is cleared away first.
 *
 * @param {Omit<Parameters<typeof startStack>[0], 'dataDir' | 'ports'>} options
 */
export async function startEphemeral(options = {}) {
  await clearRemains();
  const dataDir = await mkdtemp(path.join(os.tmpdir(), prefix));
  const remove = () => rm(dataDir, { recursive: true, force: true });
  try {
    // The database may run as another user, who has to pass through.
    await chmod(dataDir, 0o711);
    const settings = { ports: 'free', throwAway: true, controlledClock: true, ...options };
    const env = { DEMO_MODE: 'true', ...soon, ...unlimited, ...options.env };
    const stack = await startStack({ ...settings, env, dataDir });
    return { stack, dataDir, stop: () => stack.stop().then(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function clearRemains() {
  const names = (await readdir(os.tmpdir())).filter((name) => name.startsWith(prefix));
  for (const name of names) {
    const dataDir = path.join(os.tmpdir(), name);
    const run = await readRun(path.join(dataDir, 'run.json'));
    if (run === null || (await lives(run))) continue;
    await stopOrphans(run.parts);
    await rm(dataDir, { recursive: true, force: true });
  }
}

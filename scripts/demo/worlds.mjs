import path from 'node:path';
import { ApiClient } from '../lib/api-client.mjs';
import { startEphemeral } from '../lib/ephemeral.mjs';
import { Failure } from '../lib/failure.mjs';
import { throwIfInterrupted } from '../lib/interrupt.mjs';
import { lives, readRun } from '../lib/lock.mjs';
import { defaultDataDir } from '../lib/paths.mjs';
import { portsFromEnvironment } from '../lib/ports.mjs';
import { loadSecrets } from '../lib/secrets.mjs';
import { apiUrlOf } from '../lib/urls.mjs';
import { untilInterrupted } from '../lib/wait.mjs';
import { ControlledClock, machineClock } from './clock.mjs';
import { DepartmentDesk } from './department-desk.mjs';
import { passwords } from './officials.mjs';

/**
 * Plays in a throw-away system, whose clock can be moved, and takes it down, whatever happens.
 *
 * @template T
 * @param {(world: import('./played-matter.mjs').World) => Promise<T>} work
 * @returns {Promise<T>}
 * @throws {Failure} when a part ends; Interrupted
 */
export async function inThrowAwaySystem(work) {
  const { stack, stop } = await startEphemeral({ log: (line) => console.log(line) });
  const { apiUrl, departmentsUrl: url } = stack.urls;
  const client = new ApiClient(apiUrl, passwords);
  const world = {
    client,
    clock: new ControlledClock(stack, () => client.signOff()),
    desk: new DepartmentDesk({ url, token: stack.secrets.DEPARTMENTS_TOKEN }),
  };
  try {
    return await Promise.race([work(world), endOf(stack), interrupted()]);
  } finally {
    client.close();
    await stop();
  }
}

/**
 * Plays in the system that runs, in its time. The departments act by hand meanwhile and then as before.
 *
 * @template T
 * @param {(world: import('./played-matter.mjs').World) => Promise<T>} work
 * @returns {Promise<T>}
 * @throws {Failure} NOT_RUNNING; Interrupted
 */
export async function inRunningSystem(work) {
  const dataDir = defaultDataDir();
  const run = await readRun(path.join(dataDir, 'run.json'));
  if (run === null || !(await lives(run))) throw new Failure('NOT_RUNNING', { dataDir });
  const ports = portsFromEnvironment();
  const { DEPARTMENTS_TOKEN: token } = await loadSecrets(dataDir);
  const client = new ApiClient(apiUrlOf(ports), passwords);
  const desk = new DepartmentDesk({ url: `http://127.0.0.1:${ports.departments}`, token });
  try {
    return await Promise.race([work({ client, clock: machineClock, desk }), interrupted()]);
  } finally {
    client.close();
    await desk.restore();
  }
}

async function endOf(stack) {
  throw await stack.failure();
}

async function interrupted() {
  await untilInterrupted();
  throwIfInterrupted();
}

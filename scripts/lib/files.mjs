import { access, open, rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { interruption } from './interrupt.mjs';
import { birthOf } from './processes.mjs';
import { lives, readRun } from './lock.mjs';

export const exists = (file) =>
  access(file).then(
    () => true,
    () => false,
  );

/**
 * Does work that only one process at a time may do, such as writing into `dist`; the others wait. A lock whose owner has
 * died does not count.
 */
export async function alone(file, work) {
  for (;;) {
    const handle = await open(file, 'wx').catch((error) => {
      if (error.code === 'EEXIST') return null;
      throw error;
    });
    if (handle) {
      await handle.writeFile(
        JSON.stringify({ pid: process.pid, birth: await birthOf(process.pid) }),
      );
      await handle.close();
      break;
    }
    const owner = await readRun(file);
    if (owner !== null && !(await lives(owner))) await rm(file, { force: true });
    await pause(200, undefined, { signal: interruption });
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

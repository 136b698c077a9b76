import { appendFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { interruption } from './interrupt.mjs';
import { appEntry } from './build.mjs';
import { inProject } from './paths.mjs';
import { run } from './processes.mjs';

/**
 * Runs one step of the application `setup` to its end.
 *
 * @param {'migrate' | 'seed'} step
 * @throws {Failure} SETUP_FAILED with the last lines it wrote
 */
export async function runSetup(step, { env, logFile }) {
  const { code, output } = await run(process.execPath, [appEntry('setup'), step], {
    cwd: inProject(),
    env,
    signal: interruption,
  });
  await mkdir(path.dirname(logFile), { recursive: true });
  await appendFile(logFile, output);
  if (code === 0) return;
  throw new Failure('SETUP_FAILED', {
    step,
    tail: output.trimEnd().split('\n').slice(-30).join('\n'),
  });
}

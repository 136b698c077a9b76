import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { runningStack } from './stack';

/** Runs one of the product's scripts beside the running system, as `npm run` would; its output. */
export async function runScript(name: string, ...args: readonly string[]): Promise<string> {
  const { dataDir, ports } = runningStack();
  const { stdout } = await promisify(execFile)(process.execPath, [`scripts/${name}.mjs`, ...args], {
    env: { ...process.env, GRID_DATA_DIR: dataDir, DATABASE_PORT: String(ports.database) },
  });
  return stdout;
}

import { spawn } from 'node:child_process';
import { engineVersionFrom } from './lib/engine-archive.mjs';
import { main } from './lib/main.mjs';
import { inProject } from './lib/paths.mjs';

/**
 * `npm run test:engine -- 8.6.0 [process,clock]`: the tests of the running system, or the named parts of `npm test`, on
 * another version of the engine.
 */
await main(async () => {
  const [version, parts = 'system'] = process.argv.slice(2);
  const env = { ...process.env, ...(version ? { ENGINE_VERSION: version } : {}) };
  process.stdout.write(`Zeebe ${engineVersionFrom(env)}\n`);
  const child = spawn(process.execPath, [inProject('scripts/test.mjs'), '--only', parts], {
    env,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
});

import path from 'node:path';
import { appEntry } from './lib/build.mjs';
import { exists } from './lib/files.mjs';
import { Failure } from './lib/failure.mjs';
import { listenForInterruption } from './lib/interrupt.mjs';
import { lives, readRun } from './lib/lock.mjs';
import { main } from './lib/main.mjs';
import { defaultDataDir, inProject } from './lib/paths.mjs';
import { portsFromEnvironment } from './lib/ports.mjs';
import { run } from './lib/processes.mjs';
import { loadSecrets } from './lib/secrets.mjs';
import { startStack } from './lib/stack.mjs';
import { urlsOf } from './lib/urls.mjs';

/** `npm run projection:rebuild`: makes the read models again, beside a running system or without one. */
await main(async () => {
  listenForInterruption();
  const dataDir = defaultDataDir();
  if (process.env.DATABASE_URL) {
    await rebuild(process.env.DATABASE_URL);
    return;
  }
  if (!(await exists(path.join(dataDir, 'secrets.json'))))
    throw new Failure('NO_DATA', { dataDir });
  const running = await readRun(path.join(dataDir, 'run.json'));
  if (running !== null && (await lives(running))) {
    const secrets = await loadSecrets(dataDir);
    await rebuild(urlsOf({ ports: portsFromEnvironment(), secrets }).databaseUrl);
    return;
  }
  const stack = await startStack({ dataDir, parts: ['database'] });
  try {
    await rebuild(stack.urls.databaseUrl);
  } finally {
    await stack.stop();
  }
});

async function rebuild(databaseUrl) {
  const { code, output } = await run(process.execPath, [appEntry('projection'), 'rebuild'], {
    cwd: inProject(),
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
  process.stdout.write(output);
  process.exitCode = code;
}

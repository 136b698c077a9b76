import path from 'node:path';
import { appEntry } from './lib/build.mjs';
import { exists } from './lib/files.mjs';
import { Failure } from './lib/failure.mjs';
import { listenForInterruption } from './lib/interrupt.mjs';
import { lives, readRun } from './lib/lock.mjs';
import { embeddedLogin } from './lib/logins.mjs';
import { main } from './lib/main.mjs';
import { defaultDataDir, inProject } from './lib/paths.mjs';
import { portsFromEnvironment } from './lib/ports.mjs';
import { run } from './lib/processes.mjs';
import { loadSecrets } from './lib/secrets.mjs';
import { startStack } from './lib/stack.mjs';
import { databaseFromEnvironment, urlsOf } from './lib/urls.mjs';

/** `npm run projection:rebuild`: makes the read models again, beside a running system or without one. */
await main(async () => {
  listenForInterruption();
  const dataDir = defaultDataDir();
  const given = databaseFromEnvironment();
  if (given) {
    await rebuild(given.partUrls.projection ?? given.url);
    return;
  }
  if (!(await exists(path.join(dataDir, 'secrets.json'))))
    throw new Failure('NO_DATA', { dataDir });
  const running = await readRun(path.join(dataDir, 'run.json'));
  if (running !== null && (await lives(running))) {
    const secrets = await loadSecrets(dataDir);
    const { databaseUrl } = urlsOf({ ports: portsFromEnvironment(), secrets });
    await rebuild(embeddedLogin(databaseUrl, secrets, 'projection'));
    return;
  }
  const stack = await startStack({ dataDir, parts: ['database'] });
  try {
    await rebuild(stack.logins.urls.projection);
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

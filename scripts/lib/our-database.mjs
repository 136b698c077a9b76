import path from 'node:path';
import { exists } from './files.mjs';
import { Failure } from './failure.mjs';
import { lives, readRun } from './lock.mjs';
import { embeddedLogin } from './logins.mjs';
import { defaultDataDir } from './paths.mjs';
import { portsFromEnvironment } from './ports.mjs';
import { loadSecrets } from './secrets.mjs';
import { startStack } from './stack.mjs';
import { databaseFromEnvironment, urlsOf } from './urls.mjs';

/**
 * Runs `use` with the address of the system's database for one of its parts, whether the system runs or rests: the given
 * server, else the embedded one, which is started for it when it does not run.
 *
 * @param {'setup' | 'api' | 'worker' | 'projection'} part as whom to sign in
 * @throws {Failure} NO_DATA
 */
export async function withOurDatabase(part, use) {
  const given = databaseFromEnvironment();
  if (given) return use(given.partUrls?.[part] ?? given.url);
  const dataDir = defaultDataDir();
  if (!(await exists(path.join(dataDir, 'secrets.json'))))
    throw new Failure('NO_DATA', { dataDir });
  const running = await readRun(path.join(dataDir, 'run.json'));
  if (running !== null && (await lives(running))) {
    const secrets = await loadSecrets(dataDir);
    const { databaseUrl } = urlsOf({ ports: portsFromEnvironment(), secrets });
    return use(embeddedLogin(databaseUrl, secrets, part));
  }
  const stack = await startStack({ dataDir, parts: ['database'] });
  try {
    return await use(stack.logins.urls[part]);
  } finally {
    await stack.stop();
  }
}

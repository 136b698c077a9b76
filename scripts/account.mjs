import { appEntry } from './lib/build.mjs';
import { listenForInterruption } from './lib/interrupt.mjs';
import { main } from './lib/main.mjs';
import { withOurDatabase } from './lib/our-database.mjs';
import { defaultDataDir, inProject } from './lib/paths.mjs';
import { run } from './lib/processes.mjs';
import { loadSecrets } from './lib/secrets.mjs';

/**
 * `npm run account:create -- --username NAME --name DISPLAY-NAME --city CODE` makes the first administrator of a city,
 * `npm run account:retire-demo` disables the accounts that still have their demo passwords; beside a running system or
 * without one.
 */
await main(async () => {
  listenForInterruption();
  return withOurDatabase('setup', account);
});

async function account(databaseUrl) {
  const { JWT_SECRET, SERVICE_KEYS } = await loadSecrets(defaultDataDir());
  const secrets = { JWT_SECRET, SERVICE_KEYS };
  const { code, output } = await run(
    process.execPath,
    [appEntry('setup'), 'account', ...process.argv.slice(2)],
    {
      cwd: inProject(),
      env: { ...secrets, ...process.env, DATABASE_URL: databaseUrl },
    },
  );
  process.stdout.write(output);
  return code;
}

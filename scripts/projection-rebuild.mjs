import { appEntry } from './lib/build.mjs';
import { listenForInterruption } from './lib/interrupt.mjs';
import { main } from './lib/main.mjs';
import { withOurDatabase } from './lib/our-database.mjs';
import { inProject } from './lib/paths.mjs';
import { run } from './lib/processes.mjs';

/** `npm run projection:rebuild`: makes the read models again, beside a running system or without one. */
await main(async () => {
  listenForInterruption();
  return withOurDatabase('projection', rebuild);
});

async function rebuild(databaseUrl) {
  const { code, output } = await run(process.execPath, [appEntry('projection'), 'rebuild'], {
    cwd: inProject(),
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
  process.stdout.write(output);
  return code;
}

import path from 'node:path';
import { appEntry } from './lib/build.mjs';
import { exists } from './lib/files.mjs';
import { listenForInterruption } from './lib/interrupt.mjs';
import { main } from './lib/main.mjs';
import { withOurDatabase } from './lib/our-database.mjs';
import { defaultDataDir, inProject } from './lib/paths.mjs';
import { run } from './lib/processes.mjs';

/**
 * `npm run law:import -- FILE [--city QY]` brings in the official wording of an ordinance, `npm run law:in-force --
 * NB 2024-01-01` the day from which one is in force; beside a running system or without one.
 */
await main(async () => {
  listenForInterruption();
  const [command, ...args] = process.argv.slice(2);
  const offset = path.join(defaultDataDir(), 'clock-offset');
  const time = (await exists(offset)) ? { CLOCK_OFFSET_FILE: offset } : {};
  return withOurDatabase('setup', async (databaseUrl) => {
    const { code, output } = await run(
      process.execPath,
      [appEntry('setup'), 'law', command ?? '', ...(command === 'import' ? files(args) : args)],
      { cwd: inProject(), env: { ...process.env, ...time, DATABASE_URL: databaseUrl } },
    );
    process.stdout.write(output);
    return code;
  });
});

/** A file is named from where the caller stands, which npm leaves. */
function files([first, ...rest]) {
  if (first === undefined || first.startsWith('-')) return [first, ...rest].filter(Boolean);
  return [path.resolve(process.env.INIT_CWD ?? process.cwd(), first), ...rest];
}

import path from 'node:path';
import { ArchiveHashes } from './audit/archives.mjs';
import { DatabaseSource } from './audit/database.mjs';
import { Erased } from './audit/erased.mjs';
import { ExportSource, readCheckpoints, readKeys } from './audit/files.mjs';
import { report } from './audit/report.mjs';
import { verify } from './audit/verify.mjs';
import { Failure } from './lib/failure.mjs';
import { listenForInterruption } from './lib/interrupt.mjs';
import { main } from './lib/main.mjs';
import { optionsFrom } from './lib/options.mjs';
import { defaultDataDir } from './lib/paths.mjs';

/**
 * `npm run audit:verify`: recomputes the record's chain and checks it against the signed checkpoints, on the running or
 * resting system, or with `--file` on an export and nothing else. Exit code 1 when anything is not as it was recorded.
 */
await main(async () => {
  const { values } = optionsFrom(process.argv.slice(2), {
    file: { type: 'string' },
    checkpoints: { type: 'string' },
    'public-key': { type: 'string', multiple: true },
    archives: { type: 'boolean' },
    json: { type: 'boolean' },
  });
  const checkpointFile =
    values.checkpoints ??
    process.env.AUDIT_CHECKPOINT_FILE ??
    path.join(defaultDataDir(), 'audit', 'checkpoints.jsonl');
  const named = values['public-key'] ?? [];
  const offline = values.file !== undefined;
  if (offline && (values.checkpoints === undefined || named.length === 0)) {
    throw new Failure('AUDIT_FILE_ALONE');
  }
  const given = { checkpointFile, named, archives: values.archives === true };
  const [result, facts] = await (offline ? ofExport(values.file, given) : ofDatabase(given));
  const lines = values.json
    ? [JSON.stringify({ ...result, last: result.last?.seq ?? 0, ...facts }, null, 2)]
    : report(result, facts);
  process.stdout.write(`${lines.join('\n')}\n`);
  return result.findings.length > 0 ? 1 : 0;
});

/** An export with the checkpoints as they were handed over: no database, no settings, no packages. */
async function ofExport(file, { checkpointFile, named }) {
  const source = new ExportSource(file);
  const erased = new Erased();
  const read = await readCheckpoints(checkpointFile);
  if (read === null) throw new Failure('AUDIT_FILE_MISSING', { file: checkpointFile });
  const manifest = await source.manifest();
  const result = await verify(source, {
    keys: await readKeys(named, checkpointFile),
    file: read.checkpoints,
    rows: await source.checkpoints(),
    until: manifest?.made_at,
    see: (row) => erased.see(row),
  });
  return [result, { erased: erased.sums(), torn: read.torn, madeAt: manifest?.made_at }];
}

/** The database, all of it as it is at one moment. */
async function ofDatabase({ checkpointFile, named, archives }) {
  listenForInterruption();
  const { withClient } = await import('./lib/databases.mjs');
  const { withOurDatabase } = await import('./lib/our-database.mjs');
  return withOurDatabase('setup', (url) =>
    withClient(url, async (client) => {
      const before = await readCheckpoints(checkpointFile);
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      const source = new DatabaseSource(client);
      const erased = new Erased();
      const hashes = new ArchiveHashes();
      const result = await verify(source, {
        keys: await readKeys(named, checkpointFile),
        file: before?.checkpoints ?? null,
        fileAfter: async () => (await readCheckpoints(checkpointFile))?.checkpoints ?? [],
        rows: await source.checkpoints(),
        see: (row) => {
          erased.see(row);
          if (archives) hashes.see(row);
        },
      });
      const compared = archives ? await hashes.compare(client) : { findings: [] };
      result.findings.push(...(await source.extras()), ...compared.findings);
      return [
        result,
        { erased: erased.sums(), archives: compared.checked, torn: before?.torn ?? 0 },
      ];
    }),
  );
}

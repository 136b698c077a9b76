import type { PersonalDataService } from '@grid/personal-data';
import type { DataSource } from 'typeorm';
import type { PlainSource } from './plain-source';
import { plainSources } from './plain-sources';

const BATCH = 200;

/** How many rows of each table were sealed. */
export type SealedRows = Readonly<Record<string, number>>;

/** Whether an earlier version wrote personal values in the open that have not been sealed yet. */
export async function hasPlainValues(dataSource: DataSource): Promise<boolean> {
  const [column] = await dataSource.query<{ there: boolean }[]>(
    `SELECT EXISTS (SELECT FROM information_schema.columns
       WHERE table_schema = 'intake' AND table_name = 'incident_case' AND column_name = 'description') AS there`,
  );
  if (column?.there !== true) return false;
  for (const source of plainSources) {
    const rows = await dataSource.transaction((manager) => source.next(manager, 1));
    if (rows.length > 0) return true;
  }
  return false;
}

/**
 * Seals what an earlier version wrote in the open, each batch in a transaction of its own: broken off, it goes on where
 * it was. Then the tables are written anew, so that nothing of it stays behind in their files.
 */
export async function sealPlainValues(
  dataSource: DataSource,
  vault: PersonalDataService,
): Promise<SealedRows> {
  const sealed: Record<string, number> = {};
  for (const source of plainSources) {
    sealed[source.table] = await sealTable(dataSource, vault, source);
    await dataSource.query(`VACUUM (FULL, ANALYZE) ${source.table}`);
  }
  return sealed;
}

async function sealTable(
  dataSource: DataSource,
  vault: PersonalDataService,
  source: PlainSource,
): Promise<number> {
  let count = 0;
  for (let batch = BATCH; batch > 0;) {
    batch = await dataSource.transaction(async (manager) => {
      const rows = await source.next(manager, BATCH);
      for (const { caseId, values } of rows) {
        await vault.write(manager, { kind: 'case', id: caseId }, values);
      }
      await source.clear(
        manager,
        rows.map(({ id }) => id),
      );
      return rows.length;
    });
    count += batch;
  }
  return count;
}

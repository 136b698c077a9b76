import type { EntityManager } from 'typeorm';
import { unpackLines } from '../fold/archive-lines';

const ARCHIVES_AT_ONCE = 200;

/**
 * Unpacks, into a table of this transaction, every archived record whose partition is gone. Together with
 * `engine.record` it is the whole log again: the archives hold every record that was ever dropped.
 */
export async function stageArchivedRecords(manager: EntityManager): Promise<void> {
  await manager.query(`
    CREATE TEMPORARY TABLE staged_record (LIKE engine.record) ON COMMIT DROP;
    ALTER TABLE staged_record ADD PRIMARY KEY (generation, partition_id, position);
  `);
  await stageAll(
    manager,
    `SELECT generation || '/' || root_key AS key, records FROM trace.case_archive
     WHERE generation || '/' || root_key > $1 ORDER BY 1 LIMIT $2`,
  );
  await stageAll(
    manager,
    `SELECT partition_name || '/' || archived_at || '/' || lpad(part::text, 9, '0') AS key, records
     FROM trace.partition_archive
     WHERE partition_name || '/' || archived_at || '/' || lpad(part::text, 9, '0') > $1
     ORDER BY 1 LIMIT $2`,
  );
  await manager.query('ANALYZE staged_record');
}

async function stageAll(manager: EntityManager, sql: string): Promise<void> {
  let after = '';
  for (;;) {
    const archives = await manager.query<{ key: string; records: Buffer }[]>(sql, [
      after,
      ARCHIVES_AT_ONCE,
    ]);
    for (const archive of archives) await stage(manager, await unpackLines(archive.records));
    const last = archives.at(-1);
    if (last === undefined) return;
    after = last.key;
  }
}

async function stage(manager: EntityManager, lines: readonly string[]): Promise<void> {
  await manager.query(
    `INSERT INTO staged_record
     SELECT archived.* FROM jsonb_populate_recordset(null::engine.record, $1::jsonb) AS archived
     WHERE NOT EXISTS (
       SELECT FROM engine.record AS live
       WHERE live.generation = archived.generation AND live.partition_id = archived.partition_id
         AND live.position = archived.position AND live.recorded_at = archived.recorded_at)
     ON CONFLICT DO NOTHING`,
    [`[${lines.join(',')}]`],
  );
}

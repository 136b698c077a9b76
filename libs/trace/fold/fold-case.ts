import type { EntityManager } from 'typeorm';
import { CONSUMERS, holdOffRebuild, READ_MODELS } from '../consume/consumer-lock';
import { parseRecordValue } from '../domain/engine-record';
import { packLines, unpackLines, type ArchiveLine } from './archive-lines';
import { caseArchived } from './archive-on-record';
import type { Folding, RootInstance } from './folding';

/**
 * Folds an ended root instance into `trace.case_archive` in one transaction; a second fold adds what came later.
 * The records stay where they are until their partition is dropped.
 * @returns false when it has to wait: something below it still runs, a consumer has not passed its last record,
 * or another process folds it right now
 */
export function foldCase(folding: Folding, root: RootInstance): Promise<boolean> {
  return folding.dataSource.transaction(async (manager) => {
    await holdOffRebuild(manager, READ_MODELS);
    const caseId = await lockEndedRoot(manager, root);
    if (caseId === undefined) return false;
    const live = await liveLines(manager, root);
    const last = live.at(-1);
    if (last === undefined || !(await everyConsumerPassed(manager, root, last.position))) {
      return false;
    }
    const archived = await archivedLines(manager, root, live);
    await writeArchive(manager, folding, root, caseId, inOrder([...archived, ...live]));
    await manager.query(
      'UPDATE trace.process_instance SET folded = true WHERE generation = $1 AND key = $2',
      [root.generation, root.rootKey],
    );
    return true;
  });
}

async function lockEndedRoot(
  manager: EntityManager,
  root: RootInstance,
): Promise<string | null | undefined> {
  const [row] = await manager.query<{ case_id: string | null }[]>(
    `SELECT case_id FROM trace.process_instance AS root
     WHERE generation = $1 AND key = $2 AND root_key = key AND NOT EXISTS (
       SELECT FROM trace.process_instance AS running
       WHERE running.generation = root.generation AND running.root_key = root.key
         AND running.state = 'active')
     FOR UPDATE SKIP LOCKED`,
    [root.generation, root.rootKey],
  );
  return row?.case_id ?? (row === undefined ? undefined : null);
}

function liveLines(manager: EntityManager, root: RootInstance): Promise<readonly ArchiveLine[]> {
  return manager.query<ArchiveLine[]>(
    `SELECT r.position, r.recorded_at AS "recordedAt", to_jsonb(r)::text AS line
     FROM engine.record AS r
     WHERE r.generation = $1 AND r.process_instance_key IN (
       SELECT key FROM trace.process_instance WHERE generation = $1 AND root_key = $2)
     ORDER BY r.position`,
    [root.generation, root.rootKey],
  );
}

/** Lines of an earlier fold whose records are no longer in a partition. */
async function archivedLines(
  manager: EntityManager,
  root: RootInstance,
  live: readonly ArchiveLine[],
): Promise<readonly ArchiveLine[]> {
  const [archive] = await manager.query<{ records: Buffer }[]>(
    'SELECT records FROM trace.case_archive WHERE generation = $1 AND root_key = $2',
    [root.generation, root.rootKey],
  );
  if (archive === undefined) return [];
  const present = new Set(live.map((line) => line.position));
  const lines = await unpackLines(archive.records);
  return lines.map(parseLine).filter((line) => !present.has(line.position));
}

function parseLine(line: string): ArchiveLine {
  const record = parseRecordValue(line);
  return {
    position: String(record.position),
    recordedAt: new Date(String(record.recorded_at)),
    line,
  };
}

function inOrder(lines: readonly ArchiveLine[]): readonly ArchiveLine[] {
  return [...lines].sort((a, b) => (BigInt(a.position) < BigInt(b.position) ? -1 : 1));
}

async function everyConsumerPassed(
  manager: EntityManager,
  root: RootInstance,
  position: string,
): Promise<boolean> {
  const [row] = await manager.query<{ passed: number }[]>(
    `SELECT count(*)::int AS passed FROM trace.checkpoint
     WHERE generation = $1 AND partition_id = ($2::bigint >> 51) AND position >= $3
       AND consumer = ANY($4)`,
    [root.generation, root.rootKey, position, CONSUMERS],
  );
  return row?.passed === CONSUMERS.length;
}

async function writeArchive(
  manager: EntityManager,
  { audit, now }: Folding,
  root: RootInstance,
  caseId: string | null,
  lines: readonly ArchiveLine[],
): Promise<void> {
  const packed = await packLines(lines.map((line) => line.line));
  const times = lines.map((line) => line.recordedAt.getTime());
  await manager.query(
    `INSERT INTO trace.case_archive (generation, root_key, case_id, folded_at, record_count,
       first_recorded_at, last_recorded_at, last_position, records)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     ON CONFLICT (generation, root_key) DO UPDATE SET case_id = excluded.case_id,
       folded_at = excluded.folded_at, record_count = excluded.record_count,
       first_recorded_at = excluded.first_recorded_at, last_recorded_at = excluded.last_recorded_at,
       last_position = excluded.last_position, records = excluded.records`,
    [
      root.generation,
      root.rootKey,
      caseId,
      now,
      lines.length,
      new Date(Math.min(...times)),
      new Date(Math.max(...times)),
      lines.at(-1)?.position,
      packed,
    ],
  );
  await audit.record(manager, caseArchived(root, caseId, lines.length, packed));
}

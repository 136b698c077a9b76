import type { DataSource, EntityManager } from 'typeorm';
import { CONSUMERS, holdOffRebuild, READ_MODELS } from '../consume/consumer-lock';
import { packLines } from './archive-lines';
import { partitionArchived } from './archive-on-record';
import { foldCase } from './fold-case';
import type { Folding, RootInstance } from './folding';

/** What became of an old partition: gone, or why it stays for now. */
export type DropOutcome = 'dropped' | 'consumerBehind' | 'casesOpen' | 'busy';

const LINES_PER_PART = 5000;

/**
 * Drops every monthly partition of `engine.record` that ended before `olderThan`, if nothing is lost by it: every
 * record in it is in a case's archive or, for what belongs to no case (deployments, messages), goes into
 * `trace.partition_archive` in the same transaction. A partition with a record of a case that is not folded stays.
 * @returns what became of each old partition, by its name
 */
export async function dropOldPartitions(
  folding: Folding,
  olderThan: Date,
  stopping: () => boolean = () => false,
): Promise<ReadonlyMap<string, DropOutcome>> {
  const { dataSource } = folding;
  const outcomes = new Map<string, DropOutcome>();
  for (const partition of await oldPartitions(dataSource, olderThan)) {
    const missing = await unfoldedRoots(dataSource.manager, partition);
    for (const root of missing) {
      if (stopping()) return outcomes;
      await foldCase(folding, root);
    }
    outcomes.set(partition, await dropPartition(folding, partition));
  }
  return outcomes;
}

async function oldPartitions(dataSource: DataSource, olderThan: Date): Promise<readonly string[]> {
  const rows = await dataSource.query<{ name: string }[]>(
    `SELECT child.relname AS name
     FROM pg_inherits
     JOIN pg_class AS child ON child.oid = pg_inherits.inhrelid
     CROSS JOIN LATERAL (
       SELECT (regexp_match(pg_get_expr(child.relpartbound, child.oid), 'TO \\(''([^'']+)''\\)'))[1]
         ::timestamptz AS upper
     ) AS bound
     WHERE pg_inherits.inhparent = 'engine.record'::regclass AND bound.upper <= $1
     ORDER BY bound.upper`,
    [olderThan],
  );
  return rows.map((row) => row.name);
}

async function dropPartition(folding: Folding, partition: string): Promise<DropOutcome> {
  try {
    return await folding.dataSource.transaction(async (manager) => {
      await holdOffRebuild(manager, READ_MODELS);
      await manager.query(`SET LOCAL lock_timeout = '2s'`);
      await manager.query(`LOCK TABLE engine.${quoted(partition)} IN SHARE MODE`);
      if (await consumerBehind(manager, partition)) return 'consumerBehind';
      if ((await unfoldedRoots(manager, partition)).length > 0) return 'casesOpen';
      await archiveLeftovers(manager, folding, partition);
      await manager.query('SELECT engine.drop_partition($1)', [partition]);
      return 'dropped';
    });
  } catch (error) {
    if (isLockTimeout(error)) return 'busy';
    throw error;
  }
}

async function consumerBehind(manager: EntityManager, partition: string): Promise<boolean> {
  const [row] = await manager.query<{ behind: boolean }[]>(
    `SELECT EXISTS (
       SELECT FROM (
         SELECT generation, partition_id, max(position) AS position
         FROM engine.${quoted(partition)} GROUP BY generation, partition_id
       ) AS last
       CROSS JOIN unnest($1::text[]) AS required (consumer)
       LEFT JOIN trace.checkpoint AS done
         ON done.consumer = required.consumer AND done.generation = last.generation
         AND done.partition_id = last.partition_id
       WHERE done.position IS NULL OR done.position < last.position
     ) AS behind`,
    [CONSUMERS],
  );
  return row?.behind ?? true;
}

/** Root instances with a record in the partition that no archive holds. */
function unfoldedRoots(
  manager: EntityManager,
  partition: string,
): Promise<readonly RootInstance[]> {
  return manager.query<RootInstance[]>(
    `SELECT DISTINCT p.generation, p.root_key AS "rootKey"
     FROM (
       SELECT generation, process_instance_key, max(position) AS position
       FROM engine.${quoted(partition)} GROUP BY generation, process_instance_key
     ) AS r
     JOIN trace.process_instance AS p
       ON p.generation = r.generation AND p.key = r.process_instance_key
     LEFT JOIN trace.case_archive AS a ON a.generation = p.generation AND a.root_key = p.root_key
     WHERE a.last_position IS NULL OR a.last_position < r.position`,
  );
}

async function archiveLeftovers(
  manager: EntityManager,
  { audit, now }: Folding,
  partition: string,
): Promise<void> {
  const leftovers = `engine.${quoted(partition)} AS r WHERE NOT EXISTS (
    SELECT FROM trace.process_instance AS p
    WHERE p.generation = r.generation AND p.key = r.process_instance_key)`;
  let after: readonly [string, number, string] = ['', 0, '-1'];
  for (let part = 0; ; part += 1) {
    const lines = await manager.query<LeftoverLine[]>(
      `SELECT r.generation, r.partition_id, r.position, to_jsonb(r)::text AS line FROM ${leftovers}
         AND (r.generation, r.partition_id, r.position) > ($1, $2, $3)
       ORDER BY r.generation, r.partition_id, r.position LIMIT $4`,
      [...after, LINES_PER_PART],
    );
    const last = lines.at(-1);
    if (last === undefined) return;
    const packed = await packLines(lines.map((line) => line.line));
    await manager.query(
      `INSERT INTO trace.partition_archive
         (partition_name, part, archived_at, record_count, records) VALUES ($1, $2, $3, $4, $5)`,
      [partition, part, now, lines.length, packed],
    );
    await audit.record(manager, partitionArchived(partition, part, now, lines.length, packed));
    after = [last.generation, last.partition_id, last.position];
  }
}

interface LeftoverLine {
  readonly generation: string;
  readonly partition_id: number;
  readonly position: string;
  readonly line: string;
}

function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}

function isLockTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '55P03';
}

import type { DataSource, EntityManager } from 'typeorm';
import type { EngineRecord } from '../domain/engine-record';
import { holdOffRebuild, type ConsumerName } from './consumer-lock';
import { readRecords, type RecordInterest, type RecordStream } from './record-source';

/** What is done with records; called with each record exactly once, inside the transaction that says so. */
export interface RecordHandler {
  readonly consumer: ConsumerName;
  readonly interests: readonly RecordInterest[];
  /**
   * Whether a commit waits for the disk. Rows that are made of records alone need not: what a crash of the database
   * takes from them it takes from the checkpoint too. Effects that others may already have acted upon do.
   */
  readonly waitsForDisk: boolean;
  apply(records: readonly EngineRecord[], manager: EntityManager): Promise<void>;
}

/** How far one batch came. */
export interface BatchOutcome {
  readonly records: number;
  /** Nothing was left of what the exporter had committed when the batch began. */
  readonly caughtUp: boolean;
}

/** The streams in which the exporter is ahead of a consumer, the oldest generation first. */
export function streamsBehind(
  dataSource: DataSource,
  consumer: ConsumerName,
): Promise<readonly RecordStream[]> {
  return dataSource.query<RecordStream[]>(
    `SELECT exported.generation, exported.partition_id AS "partitionId"
     FROM engine.export_checkpoint AS exported
     LEFT JOIN engine.generation AS generation ON generation.id = exported.generation
     LEFT JOIN trace.checkpoint AS done
       ON done.consumer = $1 AND done.generation = exported.generation
       AND done.partition_id = exported.partition_id
     WHERE done.position IS NULL OR done.position < exported.position
     ORDER BY generation.started_at, exported.generation, exported.partition_id`,
    [consumer],
  );
}

/**
 * Applies the next records of a stream and moves the checkpoint in one transaction. The checkpoint's row is
 * locked first: a second process waits for the first one's commit and then reads after its checkpoint, so no
 * record is applied twice; a crash rolls back both. Records become visible in position order, because the
 * exporter commits them together with its own checkpoint, which bounds the reading.
 */
export function consumeBatch(
  dataSource: DataSource,
  handler: RecordHandler,
  stream: RecordStream,
  limit: number,
): Promise<BatchOutcome> {
  return dataSource.transaction(async (manager) => {
    await holdOffRebuild(manager, handler.consumer);
    if (!handler.waitsForDisk) await manager.query('SET LOCAL synchronous_commit = off');
    const after = await lockCheckpoint(manager, handler.consumer, stream);
    const exported = await exportedPosition(manager, stream);
    if (BigInt(exported) <= BigInt(after)) return { records: 0, caughtUp: true };
    const range = { after, upTo: exported, limit };
    const records = await readRecords(manager, stream, range, handler.interests);
    if (records.length > 0) await handler.apply(records, manager);
    const caughtUp = records.length < limit;
    const position = caughtUp ? exported : (records.at(-1)?.position ?? exported);
    await moveCheckpoint(manager, handler.consumer, stream, position);
    return { records: records.length, caughtUp };
  });
}

/** The position up to which the exporter has committed a stream; -1 before its first record. */
export async function exportedPosition(
  manager: EntityManager,
  stream: RecordStream,
): Promise<string> {
  const [row] = await manager.query<{ position: string }[]>(
    'SELECT position FROM engine.export_checkpoint WHERE generation = $1 AND partition_id = $2',
    [stream.generation, stream.partitionId],
  );
  return row?.position ?? '-1';
}

/** Writes a consumer's checkpoint of a stream, whether there was one or not. */
export async function moveCheckpoint(
  manager: EntityManager,
  consumer: ConsumerName,
  stream: RecordStream,
  position: string,
): Promise<void> {
  await manager.query(
    `INSERT INTO trace.checkpoint (consumer, generation, partition_id, position)
     VALUES ($1, $2, $3, $4)
     ON CONFLICT (consumer, generation, partition_id) DO UPDATE SET position = excluded.position`,
    [consumer, stream.generation, stream.partitionId, position],
  );
}

async function lockCheckpoint(
  manager: EntityManager,
  consumer: ConsumerName,
  stream: RecordStream,
): Promise<string> {
  const key = [consumer, stream.generation, stream.partitionId];
  const lock = () =>
    manager.query<{ position: string }[]>(
      `SELECT position FROM trace.checkpoint
       WHERE consumer = $1 AND generation = $2 AND partition_id = $3 FOR UPDATE`,
      key,
    );
  const [existing] = await lock();
  if (existing !== undefined) return existing.position;
  await manager.query(
    `INSERT INTO trace.checkpoint (consumer, generation, partition_id, position)
     VALUES ($1, $2, $3, -1) ON CONFLICT DO NOTHING`,
    key,
  );
  const [created] = await lock();
  return created?.position ?? '-1';
}

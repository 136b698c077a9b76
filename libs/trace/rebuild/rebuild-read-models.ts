import type { DataSource, EntityManager } from 'typeorm';
import { exportedPosition, moveCheckpoint } from '../consume/consume-batch';
import { haltConsumer, READ_MODELS } from '../consume/consumer-lock';
import {
  RECORD_COLUMNS,
  toEngineRecord,
  type RawRecord,
  type RecordStream,
} from '../consume/record-source';
import type { EngineRecord } from '../domain/engine-record';
import {
  applyToReadModels,
  READ_MODEL_TABLES,
  READ_MODEL_VALUE_TYPES,
} from '../projectors/read-models';
import { stageArchivedRecords } from './staged-records';

/** What a rebuild went through. */
export interface RebuildOutcome {
  readonly streams: number;
  readonly records: number;
}

/**
 * Makes every read model again from the archives and the live records, in one transaction: readers see the old rows
 * until it commits, the read-model consumer, folding and dropping stand still meanwhile and go on after the
 * rebuilt checkpoint. Reactions are never run. Safe beside a running service; an error leaves all as it was.
 */
export function rebuildReadModels(
  dataSource: DataSource,
  batchSize: number,
): Promise<RebuildOutcome> {
  return dataSource.transaction(async (manager) => {
    await haltConsumer(manager, READ_MODELS);
    await stageArchivedRecords(manager);
    for (const table of READ_MODEL_TABLES) await manager.query(`DELETE FROM ${table}`);
    await manager.query('DELETE FROM trace.checkpoint WHERE consumer = $1', [READ_MODELS]);
    const streams = await allStreams(manager);
    let records = 0;
    for (const stream of streams) records += await replay(manager, stream, batchSize);
    await manager.query(
      `UPDATE trace.process_instance AS p SET folded = true FROM trace.case_archive AS a
       WHERE a.generation = p.generation AND a.root_key = p.key`,
    );
    return { streams: streams.length, records };
  });
}

function allStreams(manager: EntityManager): Promise<readonly RecordStream[]> {
  return manager.query<RecordStream[]>(
    `SELECT generation, partition_id AS "partitionId" FROM engine.export_checkpoint
     UNION SELECT generation, partition_id FROM staged_record
     ORDER BY 1, 2`,
  );
}

async function replay(
  manager: EntityManager,
  stream: RecordStream,
  batchSize: number,
): Promise<number> {
  const upTo = await exportedPosition(manager, stream);
  let after = '-1';
  let total = 0;
  for (;;) {
    const records = await readWholeLog(manager, stream, after, upTo, batchSize);
    const last = records.at(-1);
    if (last === undefined) break;
    await applyToReadModels(records, manager);
    total += records.length;
    after = last.position;
  }
  await moveCheckpoint(manager, READ_MODELS, stream, upTo);
  return total;
}

async function readWholeLog(
  manager: EntityManager,
  stream: RecordStream,
  after: string,
  upTo: string,
  limit: number,
): Promise<readonly EngineRecord[]> {
  const part = (table: string) => `(
    SELECT ${RECORD_COLUMNS} FROM ${table}
    WHERE generation = $1 AND partition_id = $2 AND position > $3 AND position <= $4
      AND value_type = ANY($5)
    ORDER BY position LIMIT $6)`;
  const rows = await manager.query<RawRecord[]>(
    `${part('engine.record')} UNION ALL ${part('staged_record')} ORDER BY position LIMIT $6`,
    [stream.generation, stream.partitionId, after, upTo, READ_MODEL_VALUE_TYPES, limit],
  );
  return rows.map(toEngineRecord);
}

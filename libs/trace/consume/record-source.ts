import type { EntityManager } from 'typeorm';
import { parseRecordValue, type EngineRecord } from '../domain/engine-record';

/** The records of one partition within one generation of the engine's data: the unit that has an order. */
export interface RecordStream {
  readonly generation: string;
  readonly partitionId: number;
}

/** The records a consumer asks for; the rest of the stream is passed over. */
export interface RecordInterest {
  readonly valueType: string;
  /** All of the value type's records when absent. */
  readonly intents?: readonly string[];
}

/** A row of `engine.record` as the driver gives it, the value as text. */
export interface RawRecord {
  readonly generation: string;
  readonly partition_id: number;
  readonly position: string;
  readonly recorded_at: Date;
  readonly record_type: string;
  readonly value_type: string;
  readonly intent: string;
  readonly key: string;
  readonly process_instance_key: string | null;
  readonly process_definition_key: string | null;
  readonly bpmn_process_id: string | null;
  readonly element_id: string | null;
  readonly value: string;
}

/** The columns that `toEngineRecord` reads. The value travels as text: see `parseRecordValue`. */
export const RECORD_COLUMNS = `generation, partition_id, position, recorded_at, record_type,
  value_type, intent, key, process_instance_key, process_definition_key, bpmn_process_id, element_id,
  value::text AS value`;

/** Up to `limit` records of a stream after one position and up to another, in position order. */
export async function readRecords(
  manager: EntityManager,
  stream: RecordStream,
  range: { readonly after: string; readonly upTo: string; readonly limit: number },
  interests: readonly RecordInterest[],
): Promise<readonly EngineRecord[]> {
  const rows = await manager.query<RawRecord[]>(
    `SELECT ${RECORD_COLUMNS} FROM engine.record
     WHERE generation = $1 AND partition_id = $2 AND position > $3 AND position <= $4
       AND (value_type = ANY($5) OR value_type || ' ' || intent = ANY($6))
     ORDER BY position LIMIT $7`,
    [
      stream.generation,
      stream.partitionId,
      range.after,
      range.upTo,
      interests.filter((i) => i.intents === undefined).map((i) => i.valueType),
      interests.flatMap((i) => (i.intents ?? []).map((intent) => `${i.valueType} ${intent}`)),
      range.limit,
    ],
  );
  return rows.map(toEngineRecord);
}

/** A row of `engine.record` (or of an archive of it) as the projectors take it. */
export function toEngineRecord(row: RawRecord): EngineRecord {
  return {
    generation: row.generation,
    partitionId: row.partition_id,
    position: row.position,
    recordedAt: row.recorded_at,
    recordType: row.record_type,
    valueType: row.value_type,
    intent: row.intent,
    key: row.key,
    processInstanceKey: row.process_instance_key,
    processDefinitionKey: row.process_definition_key,
    bpmnProcessId: row.bpmn_process_id,
    elementId: row.element_id,
    value: parseRecordValue(row.value),
  };
}

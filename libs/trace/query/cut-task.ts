import type { EntityManager } from 'typeorm';
import type { EngineRecord } from '../domain/engine-record';
import { cutsTask } from '../projectors/user-tasks';

/**
 * The key of the task whose element this record ends from outside, from the records themselves: reactions may not read
 * the read models. Null for any other record.
 */
export async function cutTaskKey(
  record: EngineRecord,
  manager: EntityManager,
): Promise<string | null> {
  if (!cutsTask(record)) return null;
  const rows: { key: string }[] = await manager.query(
    `SELECT key FROM engine.record
     WHERE process_instance_key = $1 AND generation = $2 AND value_type = 'USER_TASK'
       AND intent = 'CREATED' AND value ->> 'elementInstanceKey' = $3`,
    [record.processInstanceKey, record.generation, record.key],
  );
  return rows[0]?.key ?? null;
}

import type { EntityManager } from 'typeorm';
import { type EngineRecord, keyOf } from '../domain/engine-record';

/**
 * Tells on the channel `changes`, within the transaction that wrote the read models, which cases and which groups'
 * task lists have to be looked at again. PostgreSQL tells the same thing once per transaction.
 */
export async function tellChanges(
  records: readonly EngineRecord[],
  manager: EntityManager,
): Promise<void> {
  const instances = new Map<string, { generation: string; key: string }>();
  const tasks = new Map<string, { generation: string; key: string }>();
  for (const record of records) {
    const { generation, valueType } = record;
    const key = keyOf(record.value, 'processInstanceKey');
    if (key !== null) instances.set(`${generation}/${key}`, { generation, key });
    if (valueType === 'USER_TASK') {
      tasks.set(`${generation}/${record.key}`, { generation, key: record.key });
    }
  }
  await manager.query(
    `SELECT pg_notify('changes', changed.what) FROM (
       SELECT 'case ' || p.case_id AS what
       FROM jsonb_to_recordset($1::jsonb) AS r (generation text, key bigint)
       JOIN trace.process_instance AS p ON p.generation = r.generation AND p.key = r.key
       WHERE p.case_id IS NOT NULL
       UNION
       SELECT 'group ' || g
       FROM jsonb_to_recordset($2::jsonb) AS r (generation text, key bigint)
       JOIN trace.user_task AS t ON t.generation = r.generation AND t.key = r.key
       CROSS JOIN unnest(t.candidate_groups) AS g
     ) AS changed`,
    [JSON.stringify([...instances.values()]), JSON.stringify([...tasks.values()])],
  );
}

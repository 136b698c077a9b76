import { CURRENT_GENERATION } from '@grid/trace';
import type { EntityManager } from 'typeorm';
import type { TaskRow } from '../../infrastructure/task-row';

/** The seat for which a task asks a vote. */
export interface SeatOfTask {
  readonly voteId: string;
  readonly countersignId: string;
  readonly accountId: string | null;
}

/** By the `voteId` that the engine keeps around the task; null for a task that asks no vote. */
export async function seatOfTask(
  manager: EntityManager,
  { key, generation }: TaskRow,
): Promise<SeatOfTask | null> {
  const rows: SeatOfTask[] = await manager.query(
    `SELECT s.id AS "voteId", s.countersign_id AS "countersignId", s.account_id AS "accountId"
     FROM trace.user_task t
     JOIN trace.element_instance e ON e.generation = t.generation AND e.key = t.element_instance_key
     JOIN trace.variable_history v ON v.generation = t.generation
       AND v.process_instance_key = t.process_instance_key AND v.name = 'voteId'
       AND v.scope_key IN (e.key, e.flow_scope_key)
     JOIN human_task.seat s ON s.id::text = v.value #>> '{}'
     WHERE t.key = $1 AND t.generation = $2 AND t.generation = ${CURRENT_GENERATION}
     ORDER BY v.position DESC LIMIT 1`,
    [key, generation],
  );
  return rows[0] ?? null;
}

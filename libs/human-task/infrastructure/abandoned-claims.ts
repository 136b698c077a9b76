import type { EntityManager } from 'typeorm';
import { CURRENT_GENERATION } from '@grid/trace';

/**
 * Of these tasks, those whose holder cannot decide them any more: the account is disabled, or the post under which it
 * claimed the task is not its own on that day (YYYY-MM-DD), nor one that it stands in for.
 */
export async function abandonedClaims(
  manager: EntityManager,
  taskKeys: readonly string[],
  day: string,
): Promise<ReadonlySet<string>> {
  if (taskKeys.length === 0) return new Set();
  const rows: { key: string }[] = await manager.query(
    `SELECT l.task_key AS key FROM human_task.claim l JOIN access.account a ON a.id = l.account_id
     WHERE l.task_key = ANY($1::bigint[]) AND l.generation = ${CURRENT_GENERATION}
       AND (a.disabled_at IS NOT NULL OR NOT EXISTS (
         SELECT FROM directory.posts_held(l.account_id, $2::date) h WHERE h.post_id = l.post_id))`,
    [taskKeys, day],
  );
  return new Set(rows.map(({ key }) => key));
}

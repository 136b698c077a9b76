import type { Actor } from '@grid/access';
import { CURRENT_GENERATION } from '@grid/trace';
import type { EntityManager } from 'typeorm';

/**
 * Whether the actor holds this step of a proceeding now: in a post that it is offered to, or in the one in which it was
 * handed over or delegated to them.
 */
export async function holdsTask(
  manager: EntityManager,
  { accountId, post }: Actor,
  proceedingId: string,
  elementId: string,
): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `SELECT 1 FROM trace.user_task t
     JOIN human_task.claim l ON l.generation = t.generation AND l.task_key = t.key
     WHERE t.case_id = $1 AND t.element_id = $2 AND t.state = 'created'
       AND t.generation = ${CURRENT_GENERATION} AND l.account_id = $3
       AND (t.candidate_groups @> ARRAY[$4::text] OR (l.via <> 'claim' AND l.post_id = $5::uuid))
       AND NOT EXISTS (SELECT FROM human_task.decision d
         WHERE d.generation = t.generation AND d.task_key = t.key AND d.status <> 'void')`,
    [proceedingId, elementId, accountId, post?.group ?? '', post?.id ?? null],
  );
  return rows.length > 0;
}

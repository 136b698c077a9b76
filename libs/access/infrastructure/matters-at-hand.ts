import { CURRENT_GENERATION } from '@grid/trace';
import type { TaskScope } from '../domain/task-scope';

/** Adds a value to those of a statement and answers the parameter that stands for it. */
export type Next = (value: unknown) => string;

/** What leads to matters of one kind besides tasks, as a condition on a row `o` of the kind's table. */
export interface Otherwise {
  readonly table: string;
  readonly sql: string;
}

/**
 * The ids of the matters to which tasks lead, as an array that is made once for the statement: open tasks of the group,
 * those handed over or delegated to the post, those that come back to it from a delegate, and what the account decided
 * or voted on under the post. Every row that nothing else covers is looked up in the array, and somebody who decides
 * much would make it long: `otherwise` leaves out what is covered anyway.
 */
export function mattersOfTasks(
  { group, postId, accountId }: TaskScope,
  next: Next,
  otherwise: Otherwise | null,
): string {
  const post = `${next(postId)}::uuid`;
  const ids = `SELECT t.case_id::uuid AS id FROM trace.user_task t
    WHERE t.state = 'created' AND t.generation = ${CURRENT_GENERATION}
      AND t.candidate_groups @> ARRAY[${next(group)}::text]
    UNION
    SELECT g.case_id::uuid FROM (
      SELECT l.generation, l.task_key FROM human_task.claim l
      WHERE l.post_id = ${post} AND l.via <> 'claim'
      UNION ALL
      SELECT h.generation, h.task_key FROM human_task.delegation h
      WHERE h.owner_post_id = ${post} AND h.state = 'open') given
    JOIN trace.user_task g ON g.generation = given.generation AND g.key = given.task_key
      AND g.state = 'created'
    UNION
    SELECT d.case_id FROM human_task.decision d
    WHERE d.account_id = ${next(accountId)}::uuid AND d.post_id = ${post} AND d.status <> 'void'`;
  if (otherwise === null) return `ARRAY(${ids})`;
  return `ARRAY(SELECT o.id FROM (${ids}) m JOIN ${otherwise.table} o ON o.id = m.id
    WHERE NOT ${otherwise.sql})`;
}

/** The same for what was copied to an account. */
export function mattersCopiedTo(accountId: string, next: Next): string {
  return `ARRAY(SELECT y.case_id FROM human_task.copy y WHERE y.account_id = ${next(accountId)}::uuid)`;
}

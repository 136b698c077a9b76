import { CURRENT_GENERATION } from '@grid/trace';
import type { CaseScope } from '../domain/case-scope';

/** A condition of a statement, and the values of its parameters in their order. */
export interface SqlCondition {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/**
 * What a scope covers, as a condition on a row of `intake.incident_case`, so that lists, single cases, counts,
 * searches and exports obey alike. Every part can be answered from an index: what depends on other tables is a list
 * of ids that is made once for the statement.
 *
 * @param alias the name under which the statement knows the case
 * @param firstParameter the number of the first parameter that is free for this condition
 */
export function visibleCases(
  scope: CaseScope,
  alias: string,
  firstParameter: number,
): SqlCondition {
  const parameters: unknown[] = [];
  const next = (value: unknown) => `$${firstParameter - 1 + parameters.push(value)}`;
  const parts = [
    ...ownReports(scope, alias, next),
    ...area(scope, alias, next),
    ...department(scope, alias, next),
    ...tasks(scope, alias, next),
    ...copies(scope, alias, next),
  ];
  return { sql: parts.length === 0 ? 'false' : `(${parts.join(' OR ')})`, parameters };
}

type Next = (value: unknown) => string;

function ownReports({ reporterId }: CaseScope, alias: string, next: Next): readonly string[] {
  return reporterId === null ? [] : [`${alias}.reporter_account_id = ${next(reporterId)}::uuid`];
}

/** Codes are digits, so everything that begins with a code lies between it and the code with ':' (after 9) added. */
function area({ areaPrefix, gridCodes }: CaseScope, alias: string, next: Next): readonly string[] {
  if (areaPrefix === null) return [];
  const column = areaPrefix.length > TOWNSHIP_DIGITS ? 'grid_code' : 'township_code';
  const [from, to] = [next(areaPrefix), next(`${areaPrefix}:`)];
  const inside = `${alias}.${column} ~>=~ ${from} AND ${alias}.${column} ~<~ ${to}`;
  if (gridCodes === null) return [`(${inside})`];
  return [`(${inside} AND ${alias}.grid_code = ANY(${next(gridCodes)}::text[]))`];
}

const TOWNSHIP_DIGITS = 9;

function department({ departmentCode }: CaseScope, alias: string, next: Next): readonly string[] {
  if (departmentCode === null) return [];
  return [
    `${alias}.id = ANY(ARRAY(
      SELECT w.case_id FROM dispatch.work_order w WHERE w.department_code = ${next(departmentCode)}))`,
  ];
}

function tasks({ tasks: held }: CaseScope, alias: string, next: Next): readonly string[] {
  if (held === null) return [];
  return [
    `${alias}.id = ANY(ARRAY(
      SELECT t.case_id::uuid FROM trace.user_task t
      WHERE t.state = 'created' AND t.generation = ${CURRENT_GENERATION}
        AND t.candidate_groups @> ARRAY[${next(held.group)}::text]
      UNION ALL
      SELECT g.case_id::uuid FROM human_task.claim l JOIN trace.user_task g
        ON g.generation = l.generation AND g.key = l.task_key AND g.state = 'created'
      WHERE l.post_id = ${next(held.postId)}::uuid AND l.via <> 'claim'
      UNION ALL
      SELECT d.case_id FROM human_task.decision d
      WHERE d.account_id = ${next(held.accountId)}::uuid AND d.post_id = ${next(held.postId)}::uuid
        AND d.status <> 'void'))`,
  ];
}

function copies({ copiedTo }: CaseScope, alias: string, next: Next): readonly string[] {
  if (copiedTo === null) return [];
  return [
    `${alias}.id = ANY(ARRAY(
      SELECT y.case_id FROM human_task.copy y WHERE y.account_id = ${next(copiedTo)}::uuid))`,
  ];
}

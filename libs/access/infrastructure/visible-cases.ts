import type { CaseScope } from '../domain/case-scope';
import { mattersCopiedTo, mattersOfTasks, type Next } from './matters-at-hand';

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

function tasks(scope: CaseScope, alias: string, next: Next): readonly string[] {
  const { tasks: held } = scope;
  if (held === null) return [];
  const [inArea] = area(scope, 'o', next);
  const otherwise = inArea === undefined ? null : { table: 'intake.incident_case', sql: inArea };
  return [`${alias}.id = ANY(${mattersOfTasks(held, next, otherwise)})`];
}

function copies({ copiedTo }: CaseScope, alias: string, next: Next): readonly string[] {
  return copiedTo === null ? [] : [`${alias}.id = ANY(${mattersCopiedTo(copiedTo, next)})`];
}

import type { ProceedingScope } from '../domain/proceeding-scope';
import { mattersCopiedTo, mattersOfTasks, type Next } from './matters-at-hand';
import type { SqlCondition } from './visible-cases';

/**
 * What a scope covers of the proceedings about lists of matters, as a condition on a row of `item_list.proceeding`, so
 * that lists, single proceedings, the record, events and acts obey alike. Every part can be answered from an index.
 *
 * @param alias the name under which the statement knows the proceeding
 * @param firstParameter the number of the first parameter that is free for this condition
 */
export function visibleProceedings(
  scope: ProceedingScope | null,
  alias: string,
  firstParameter: number,
): SqlCondition {
  if (scope === null) return { sql: 'false', parameters: [] };
  const parameters: unknown[] = [];
  const next: Next = (value) => `$${firstParameter - 1 + parameters.push(value)}`;
  const { accountId, tasks } = scope;
  const own = `${next(accountId)}::uuid`;
  const ofPost = ofOrganisationAndArea(scope, next);
  const parts = [
    `${alias}.applicant_account_id = ${own}`,
    `${alias}.acting_for_account_id = ${own}`,
    ...ofPost(alias),
    `${alias}.id = ANY(${mattersCopiedTo(accountId, next)})`,
  ];
  if (tasks !== null) {
    const otherwise = { table: 'item_list.proceeding', sql: anyOf(ofPost('o')) };
    parts.push(`${alias}.id = ANY(${mattersOfTasks(tasks, next, otherwise)})`);
  }
  return { sql: anyOf(parts), parameters };
}

const anyOf = (parts: readonly string[]) => `(${parts.join(' OR ')})`;

/** What the post leads to without any task, by the name of the row. Codes are digits, and ':' comes after 9. */
function ofOrganisationAndArea(
  { organisationCode, areaPrefix, areasAround }: ProceedingScope,
  next: Next,
): (alias: string) => readonly string[] {
  const organisation = next(organisationCode);
  const [from, to] = [next(areaPrefix), next(areaPrefix && `${areaPrefix}:`)];
  const around = next(areasAround);
  return (alias) => [
    `${alias}.applicant_organisation = ${organisation}::text`,
    `(${alias}.area_code ~>=~ ${from}::text AND ${alias}.area_code ~<~ ${to}::text)`,
    `${alias}.area_code = ANY(${around}::text[])`,
  ];
}

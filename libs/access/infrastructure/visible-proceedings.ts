import { CURRENT_GENERATION } from '@grid/trace';
import type { CaseScope } from '../domain/case-scope';
import type { SqlCondition } from './visible-cases';

/**
 * What a scope covers of the proceedings about lists of matters, as a condition on a row of `item_list.proceeding`: those
 * one applied for, those of one's organisation, those of one's area, and those of one's tasks. Grids play no part.
 *
 * @param alias the name under which the statement knows the proceeding
 * @param firstParameter the number of the first parameter that is free for this condition
 */
export function visibleProceedings(
  { reporterId, areaPrefix, departmentCode, tasks }: CaseScope,
  alias: string,
  firstParameter: number,
): SqlCondition {
  const parameters: unknown[] = [];
  const next = (value: unknown) => `$${firstParameter - 1 + parameters.push(value)}`;
  const parts: string[] = [];
  if (reporterId !== null) parts.push(`${alias}.applicant_account_id = ${next(reporterId)}::uuid`);
  if (areaPrefix !== null) parts.push(`starts_with(${alias}.area_code, ${next(areaPrefix)})`);
  if (departmentCode !== null) {
    parts.push(`${alias}.applicant_organisation = ${next(departmentCode)}`);
  }
  if (tasks !== null) {
    parts.push(`${alias}.id = ANY(ARRAY(
      SELECT t.case_id::uuid FROM trace.user_task t
      WHERE t.state = 'created' AND t.generation = ${CURRENT_GENERATION}
        AND t.candidate_groups @> ARRAY[${next(tasks.group)}::text]
      UNION ALL
      SELECT d.case_id FROM human_task.decision d
      WHERE d.account_id = ${next(tasks.accountId)}::uuid AND d.post_id = ${next(tasks.postId)}::uuid
        AND d.status <> 'void'))`);
  }
  return { sql: parts.length === 0 ? 'false' : `(${parts.join(' OR ')})`, parameters };
}

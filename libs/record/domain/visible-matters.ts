import {
  type Actor,
  caseScope,
  proceedingScope,
  visibleCases,
  visibleProceedings,
} from '@grid/access';

/** What follows `audit.entry AS e` where only entries of matters that one sees, and those of no matter, are shown. */
export interface VisibleMatters {
  readonly joins: string;
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** @param firstParameter the number of the first parameter that is free for this condition */
export function visibleMatters(actor: Actor, firstParameter: number): VisibleMatters {
  const cases = visibleCases(caseScope(actor), 'c', firstParameter);
  const next = firstParameter + cases.parameters.length;
  const proceedings = visibleProceedings(proceedingScope(actor), 'r', next);
  return {
    joins: `LEFT JOIN intake.incident_case AS c ON c.id = e.case_id
      LEFT JOIN item_list.proceeding AS r ON r.id = e.case_id`,
    sql: `((c.id IS NULL AND r.id IS NULL) OR ${cases.sql} OR ${proceedings.sql})`,
    parameters: [...cases.parameters, ...proceedings.parameters],
  };
}

import type { Organisation, OrganisationLevel } from '@grid/directory';
import clauses from '../data/assignment-clauses.json';

/** Who may give grid members orders in a city. */
export interface AssignmentClause {
  /** Null for every city that has no clause of its own. */
  readonly cityKey: string | null;
  /** The levels whose grid authority assigns. */
  readonly levels: readonly OrganisationLevel[];
  /** Null where it is a setting of the product. */
  readonly article: string | null;
  readonly textZh: string;
  readonly textEn: string;
}

/** The clause of a city; the product's own setting where the city has none or is not known. */
export function assignmentClause(cityKey: string | null): AssignmentClause {
  const all = clauses as readonly AssignmentClause[];
  const clause =
    all.find((one) => one.cityKey === cityKey) ?? all.find((one) => one.cityKey === null);
  if (clause === undefined) throw new Error('There is no clause for cities without their own');
  return clause;
}

/** Whether a body may assign at all (QY21.1, ZJ15). */
export function mayAssign(
  { levels }: AssignmentClause,
  { kind, level }: Pick<Organisation, 'kind' | 'level'>,
): boolean {
  return kind === 'gridAuthority' && levels.includes(level);
}

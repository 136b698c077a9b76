import clauses from '../data/unlisted-clauses.json';
import type { ClauseText } from './clause-text';

/** What a city says about matters that are on no list in force. */
export interface UnlistedClause {
  /** Null for every city that has no clause of its own. */
  readonly cityKey: string | null;
  /** That they may not be demanded of a grid member. */
  readonly ban: ClauseText;
  /** When they may be after all; null where the ban knows no exception. */
  readonly exception: ClauseText | null;
  /** That the grid member may refuse them. */
  readonly refusal: ClauseText;
}

/** The clauses of a city (XX13.4, BH13.3, NB13.2, NB20.1); the product's own where the city has none or is not known. */
export function unlistedClause(cityKey: string | null): UnlistedClause {
  const all = clauses as readonly UnlistedClause[];
  const clause =
    all.find((one) => one.cityKey === cityKey) ?? all.find((one) => one.cityKey === null);
  if (clause === undefined) throw new Error('There is no clause for cities without their own');
  return clause;
}

import { ROLES, type Role } from '@grid/directory';

/** Who asks: every role of the directory, somebody who is not signed in, and another system with its key. */
export type Caller = Role | 'signedOut' | 'service';
export const ROLE_NAMES = Object.keys(ROLES) as readonly Role[];
export const CALLERS: readonly Caller[] = [...ROLE_NAMES, 'signedOut', 'service'];

/**
 * How what is asked for lies to the caller, who sits in the county 441802: `own` is the caller's own; `sameArea` lies
 * in the caller's area and with the caller's department; `otherDepartment` in the same area with another department;
 * `otherArea` in another county of the same city; `otherCity` in another city.
 */
const RELATIONS = ['own', 'sameArea', 'otherDepartment', 'otherArea', 'otherCity'] as const;
export type Relation = (typeof RELATIONS)[number];

/** For which relations each kind of thing is asked for; where a department plays no part it is left out. */
const TARGETS = {
  case: RELATIONS,
  task: RELATIONS,
  grid: ['sameArea', 'otherArea', 'otherCity'],
  gridOrder: ['sameArea', 'otherArea', 'otherCity'],
  alarm: ['sameArea', 'otherArea', 'otherCity'],
  belonging: ['own', 'sameArea'],
  post: RELATIONS,
  place: ['sameArea', 'otherArea', 'otherCity'],
} as const satisfies Record<string, readonly Relation[]>;
type TargetKind = keyof typeof TARGETS;

/** `allowed`: the act succeeds. `hidden`: as if it were not there. Anything else is the code of the refusal. */
export type Outcome = 'allowed' | 'hidden' | (string & {});

/** What one route grants. */
export interface Row {
  /** Whom the route is open to; everybody else is told FORBIDDEN, or UNAUTHENTICATED when not signed in. */
  readonly open: readonly Caller[];
  /** What it is about; a route that is about nothing has one cell for each caller. */
  readonly about?: TargetKind;
  /** Who of them reaches it in which relation; for whoever is not named it is hidden. */
  readonly reach?: Partial<Record<Relation, readonly Caller[]>>;
  /** Cells that end otherwise, by `caller` or `caller relation`. */
  readonly but?: Readonly<Record<string, Outcome>>;
}

/** One caller, one relation, and what is to come of it. */
export interface Cell {
  readonly caller: Caller;
  /** Null for a route that is about nothing. */
  readonly relation: Relation | null;
  readonly expected: Outcome;
}

/** Every cell of a row. */
export function cellsOf({ open, about, reach, but }: Row): readonly Cell[] {
  const relations = about === undefined ? [null] : TARGETS[about];
  return CALLERS.flatMap((caller) =>
    relations.map((relation): Cell => {
      const exception =
        but?.[relation === null ? caller : `${caller} ${relation}`] ?? but?.[caller];
      if (exception !== undefined) return { caller, relation, expected: exception };
      if (!open.includes(caller)) {
        const expected = caller === 'signedOut' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
        return { caller, relation, expected };
      }
      const reached = relation === null || (reach?.[relation] ?? []).includes(caller);
      return { caller, relation, expected: reached ? 'allowed' : 'hidden' };
    }),
  );
}

import type { RouteNode } from '@grid/process-contract';

/** The elements of one scope (a process or an embedded sub-process) by id. */
export type Route = ReadonlyMap<string, RouteNode>;

/** Where a scope stands, and what it went through, as far as a way back has to know. */
export interface ScopeState {
  readonly active: readonly { readonly key: string; readonly elementId: string }[];
  /** How often each sequence flow was taken in this scope. */
  readonly taken: ReadonlyMap<string, number>;
  /** How often each element was entered in this scope. */
  readonly entered: ReadonlyMap<string, number>;
  /** Elements that were entered after the step to which it is to go back was last left. */
  readonly enteredSince: ReadonlySet<string>;
}

/** What a return does in a scope; `acrossJoin`: it would leave a token waiting for ever. */
export type WayBack =
  | { readonly kind: 'possible'; readonly ends: readonly string[] }
  | { readonly kind: 'notBehind' }
  | { readonly kind: 'acrossJoin' };

/**
 * What ends when a scope goes back from `current` to `target`: all that is active between the two. Parallel joins keep
 * count of who has arrived. So a join that is reached by all its branches from the target may have nobody waiting at it,
 * or it would open a second time with one token left over; and a join that is reached by some of them only may not have
 * opened since, or it would wait for the others for ever.
 */
export function wayBack(route: Route, target: string, current: string, state: ScopeState): WayBack {
  const { reached, partly } = downstream(route, target);
  if (!reached.has(current)) {
    return {
      kind: downstream(route, target, false).reached.has(current) ? 'acrossJoin' : 'notBehind',
    };
  }
  for (const [id, { joins }] of route) {
    if (joins === undefined || !reached.has(id)) continue;
    const fed = joins.filter(({ from }) => reached.has(from));
    const waits = fed.some(
      ({ flow }) => (state.taken.get(flow) ?? 0) > (state.entered.get(id) ?? 0),
    );
    if (waits || (partly.has(id) && state.enteredSince.has(id))) return { kind: 'acrossJoin' };
  }
  const ends = state.active.filter(({ elementId }) => reached.has(elementId));
  return { kind: 'possible', ends: ends.map(({ key }) => key) };
}

/**
 * Everything that can follow the target. A parallel join that only some of its branches reach is a border: what follows
 * it needs the others, which are not led back.
 */
function downstream(
  route: Route,
  target: string,
  halt = true,
): { readonly reached: ReadonlySet<string>; readonly partly: ReadonlySet<string> } {
  const reached = new Set<string>();
  const passed = new Set<string>();
  const complete = (id: string) =>
    !halt || (route.get(id)?.joins ?? []).every(({ from }) => reached.has(from));
  const pass = (id: string): void => {
    reached.add(id);
    if (passed.has(id) || !complete(id)) return;
    passed.add(id);
    for (const next of followers(route, id)) pass(next);
  };
  let before = -1;
  pass(target);
  while (before !== passed.size) {
    before = passed.size;
    for (const id of [...reached]) pass(id);
  }
  const partly = new Set([...reached].filter((id) => !complete(id)));
  return { reached, partly };
}

function followers(route: Route, id: string): readonly string[] {
  const atEdge = [...route].flatMap(([other, node]) => (node.on === id ? [other] : []));
  return [...(route.get(id)?.next ?? []), ...atEdge];
}

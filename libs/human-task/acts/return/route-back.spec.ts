import type { RouteNode } from '@grid/process-contract';
import { type ScopeState, wayBack } from './route-back';

/** a → fork → (b | c) → join → d → e, with a way back from d to a. */
const route = new Map<string, RouteNode>([
  ['a', node(['fork'])],
  ['fork', node(['b', 'c'])],
  ['b', node(['join'])],
  ['late', { ...node([]), on: 'b' }],
  ['c', node(['join'])],
  [
    'join',
    {
      ...node(['d']),
      joins: [
        { flow: 'f-b', from: 'b' },
        { flow: 'f-c', from: 'c' },
      ],
    },
  ],
  ['d', node(['e', 'a'])],
  ['e', node([])],
]);

function node(next: string[]): RouteNode {
  return { type: 'userTask', scope: 'p', next };
}

function state(change: {
  active: string[];
  taken?: string[];
  joined?: number;
  since?: string[];
}): ScopeState {
  const taken = new Map<string, number>();
  for (const flow of change.taken ?? []) taken.set(flow, (taken.get(flow) ?? 0) + 1);
  return {
    active: change.active.map((elementId) => ({ key: `k-${elementId}`, elementId })),
    taken,
    entered: new Map([['join', change.joined ?? 0]]),
    enteredSince: new Set(change.since),
  };
}

describe('the way back in a scope', () => {
  it('ends both branches when it leads before they part', () => {
    expect(wayBack(route, 'a', 'b', state({ active: ['b', 'c'] }))).toEqual({
      kind: 'possible',
      ends: ['k-b', 'k-c'],
    });
  });

  it('does not lead out of a branch while the other has arrived at the join', () => {
    const waiting = state({ active: ['b'], taken: ['f-c'] });
    expect(wayBack(route, 'a', 'b', waiting)).toEqual({ kind: 'acrossJoin' });
  });

  it('leads before the branches from behind the join', () => {
    const behind = state({ active: ['d'], taken: ['f-b', 'f-c'], joined: 1, since: ['join', 'd'] });
    expect(wayBack(route, 'a', 'd', behind)).toEqual({ kind: 'possible', ends: ['k-d'] });
  });

  it('does not lead into one branch from behind the join', () => {
    const behind = state({ active: ['d'], taken: ['f-b', 'f-c'], joined: 1, since: ['join', 'd'] });
    expect(wayBack(route, 'b', 'd', behind)).toEqual({ kind: 'acrossJoin' });
  });

  it('leaves the other branch alone within one branch, also when that has arrived', () => {
    const longer = new Map(route).set('b', node(['b2'])).set('b2', node(['join']));
    longer.set('join', {
      ...node(['d']),
      joins: [
        { flow: 'f-b', from: 'b2' },
        { flow: 'f-c', from: 'c' },
      ],
    });
    expect(wayBack(longer, 'b', 'b2', state({ active: ['b2', 'c'] }))).toEqual({
      kind: 'possible',
      ends: ['k-b2'],
    });
    expect(wayBack(longer, 'b', 'b2', state({ active: ['b2'], taken: ['f-c'] }))).toEqual({
      kind: 'possible',
      ends: ['k-b2'],
    });
  });

  it('ends what began at the edge of a step between', () => {
    expect(wayBack(route, 'a', 'b', state({ active: ['b', 'late'] }))).toMatchObject({
      ends: ['k-b', 'k-late'],
    });
  });

  it('leads to no step of another branch, nor forward', () => {
    expect(wayBack(route, 'c', 'b', state({ active: ['b'] })).kind).not.toBe('possible');
    expect(wayBack(route, 'e', 'd', state({ active: ['d'] })).kind).toBe('notBehind');
  });
});

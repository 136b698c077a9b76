import { type CountersignRule, type SeatState, outcomeOf, toBeCalled } from './rule';

const seats = (...states: SeatState[]) => states.map((state) => ({ state }));
const [a, r, c, w, x] = ['agreed', 'refused', 'called', 'waiting', 'removed'] as const;

describe('what the votes of a countersign decide', () => {
  it.each<[CountersignRule, number | null, SeatState[], string | null]>([
    ['all', null, [a, a], 'agreed'],
    ['all', null, [a, c], null],
    ['all', null, [r, c], 'refused'],
    ['any', null, [a, c], 'agreed'],
    ['any', null, [r, c], null],
    ['any', null, [r, r], 'refused'],
    ['ratio', 0.5, [a, r, c, c], null],
    ['ratio', 0.5, [a, a, c, c], 'agreed'],
    ['ratio', 0.5, [r, r, r, c], 'refused'],
    ['ratio', 0.67, [a, a, c], 'agreed'],
    ['ratio', 0.67, [a, r, r], 'refused'],
    ['ratio', 1, [a, a, c], null],
    ['sequence', null, [a, c, w], null],
    ['sequence', null, [a, a, a], 'agreed'],
    ['sequence', null, [a, r, w], 'refused'],
    ['all', null, [a, x], 'agreed'],
    ['all', null, [x, x], 'ended'],
  ])('by the rule %s %s of %j: %s', (rule, ratio, states, outcome) => {
    expect(outcomeOf(rule, ratio, seats(...states))).toBe(outcome);
  });
});

describe('who is asked', () => {
  it('is everybody at once, or one after the other', () => {
    expect(toBeCalled('all', seats(c, w, w))).toHaveLength(2);
    expect(toBeCalled('sequence', seats(w, w))).toHaveLength(1);
    expect(toBeCalled('sequence', seats(c, w))).toHaveLength(0);
    expect(toBeCalled('sequence', seats(a, w, w))).toHaveLength(1);
  });
});

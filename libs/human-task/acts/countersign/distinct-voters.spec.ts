import { haveDistinctVoters } from './distinct-voters';

describe('haveDistinctVoters', () => {
  it.each([
    [[['a'], ['b']], true],
    [[['a'], ['a']], false],
    [[['a', 'b'], ['a']], true],
    [
      [
        ['a', 'b'],
        ['b', 'a'],
        ['a', 'b'],
      ],
      false,
    ],
    [[['a', 'b'], ['b', 'c'], ['a']], true],
    [[[]], false],
    [[], true],
  ])('of %j: %s', (votes, possible) => {
    expect(haveDistinctVoters(votes)).toBe(possible);
  });
});

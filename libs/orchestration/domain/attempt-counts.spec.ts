import { AttemptCounts } from './attempt-counts';

describe('counting attempts in vain', () => {
  it('counts each thing on its own until it is forgotten', () => {
    const counts = new AttemptCounts();
    expect([counts.failed('a'), counts.failed('a'), counts.failed('b')]).toEqual([0, 1, 0]);
    counts.forget('a');
    expect([counts.failed('a'), counts.failed('b')]).toEqual([0, 1]);
  });

  it('forgets what failed the longest time ago when there are too many', () => {
    const counts = new AttemptCounts(2);
    for (const key of ['a', 'b', 'a', 'c']) counts.failed(key);
    expect([counts.failed('a'), counts.failed('c'), counts.failed('b')]).toEqual([2, 1, 0]);
  });
});

import { readingFilter } from './reading-filter';

describe('readingFilter', () => {
  it('keeps codes, ids and times, and drops the place in the list', () => {
    const kept = {
      status: 'closed',
      account: '0199a3c4-1111-7000-8000-000000000001',
      from: '2026-11-23T00:00:00+08:00',
    };
    expect(readingFilter({ ...kept, cursor: 'abc', limit: '20', mine: '' })).toEqual(kept);
  });

  it.each(['张三', '13812345678', '441802199001011234', 'a b'])('hides %s', (value) => {
    expect(readingFilter({ q: value, other: value })).toEqual({ q: '*', other: '*' });
  });

  it('hides whatever was searched for freely', () => {
    expect(readingFilter({ q: 'zhang' })).toEqual({ q: '*' });
  });
});

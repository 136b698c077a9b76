import { idsIn } from './people-in-values';

const [A, B] = ['0199a3c4-1111-7000-8000-000000000001', '0199a3c4-1111-7000-8000-000000000002'];

describe('idsIn', () => {
  it('finds ids at any depth and nothing else', () => {
    expect(idsIn([{ holderId: A, n: 1 }, null, { list: [B, 'x'], at: '2026-11-22' }])).toEqual([
      A,
      B,
    ]);
    expect(idsIn(null)).toEqual([]);
    expect(idsIn(7)).toEqual([]);
    expect(idsIn(`${A}x`)).toEqual([]);
  });
});

import { settles } from './proposal-state';

describe('a proposal to change a responsibility list', () => {
  it('is taken or dropped once; the same again changes nothing', () => {
    expect(settles('proposed', 'taken')).toBe(true);
    expect(settles('taken', 'taken')).toBe(false);
    expect(() => settles('taken', 'dropped')).toThrow('PROPOSAL_SETTLED');
  });
});

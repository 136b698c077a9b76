import { newId, stableId } from './ids';

describe('ids', () => {
  it('are random and never alike', () => {
    expect(newId()).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(newId()).not.toBe(newId());
  });

  it('are the same for the same name in the same scope, and stay so for ever', () => {
    expect(stableId('access.account', 'wgy-fengcheng')).toBe(
      '158b2391-510c-5492-a89e-04067c596edd',
    );
    expect(stableId('directory.post', 'wgy-fengcheng')).not.toBe(
      stableId('access.account', 'wgy-fengcheng'),
    );
    expect(stableId('access.account', 'x')).not.toBe(stableId('access.account', 'y'));
  });
});

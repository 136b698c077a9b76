import { ownedBy, ownedLike, ownerOf } from './owner';

describe('whose matter a view is', () => {
  const mine = ownedBy('me', { phone: '1' });

  it('goes along inside and never out', () => {
    expect(ownerOf(mine)).toBe('me');
    expect(ownerOf({ ...mine })).toBe('me');
    expect(JSON.stringify(mine)).toBe('{"phone":"1"}');
  });

  it('is nobody’s unless it was said', () => {
    expect(ownerOf({ phone: '1' })).toBeUndefined();
  });

  it('is the same person’s as another, or nobody’s as that is', () => {
    const part = { name: '甲' };
    expect(ownerOf(ownedLike(mine, part))).toBe('me');
    expect(ownedLike({}, part)).toBe(part);
  });
});

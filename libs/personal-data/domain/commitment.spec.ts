import { createHash } from 'node:crypto';
import { commitmentOf, newSalt, packed, unpacked } from './commitment';

const value = '13800001234';

describe('a commitment', () => {
  it('is the hash over salt and value', () => {
    const salt = Buffer.alloc(32, 7);
    const expected = createHash('sha256').update(salt).update(value).digest('hex');
    expect(commitmentOf(salt, value)).toBe(`sha256:${expected}`);
  });

  it('tells nothing without its salt: the same value never looks alike', () => {
    const [one, other] = [newSalt(), newSalt()];
    expect(one).toHaveLength(32);
    expect(commitmentOf(one, value)).not.toBe(commitmentOf(other, value));
  });

  it('can be proved from what was sealed together', () => {
    const salt = newSalt();
    for (const text of [value, '', '陈小明']) {
      const back = unpacked(packed(salt, text));
      expect(back).toEqual({ salt, value: text });
    }
  });
});

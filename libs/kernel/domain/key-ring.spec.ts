import { inspect } from 'node:util';
import { KeyRing, KeyRingError, newKeyBytes, sealWith, UnsealError, unsealWith } from './key-ring';

const first = newKeyBytes().toString('base64');
const second = newKeyBytes().toString('base64');
const place = 'access.client/7/secret';
const plain = Buffer.from('只有自己人知道');

describe('KeyRing', () => {
  const ring = KeyRing.parse(`a:${first}`);

  it('opens what it sealed, and never seals alike twice', () => {
    const sealed = ring.seal(plain, place);
    expect(ring.unseal(sealed, place)).toEqual(plain);
    expect(ring.seal(plain, place)).not.toEqual(sealed);
    expect(sealed.includes(plain)).toBe(false);
  });

  it('opens an empty value', () => {
    expect(ring.unseal(ring.seal(Buffer.alloc(0), place), place)).toHaveLength(0);
  });

  it('seals with the first key and opens with every one', () => {
    const old = ring.seal(plain, place);
    const rotated = KeyRing.parse(`b:${second}, a:${first}`);
    expect(rotated.ids).toEqual(['b', 'a']);
    expect(rotated.currentId).toBe('b');
    expect(rotated.keyIdOf(old)).toBe('a');
    expect(rotated.keyIdOf(rotated.seal(plain, place))).toBe('b');
    expect(rotated.unseal(old, place)).toEqual(plain);
  });

  it('refuses every changed byte', () => {
    const sealed = ring.seal(plain, place);
    for (let index = 0; index < sealed.length; index += 1) {
      const changed = Buffer.from(sealed);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(() => ring.unseal(changed, place)).toThrow(UnsealError);
    }
  });

  it.each([0, 1, 2, 10, 30])('refuses what was cut to %i bytes', (length) => {
    expect(() => ring.unseal(ring.seal(plain, place).subarray(0, length), place)).toThrow(
      UnsealError,
    );
  });

  it('refuses bytes from another place and under another key of the same name', () => {
    const sealed = ring.seal(plain, place);
    expect(() => ring.unseal(sealed, 'access.client/8/secret')).toThrow(UnsealError);
    expect(() => KeyRing.parse(`a:${second}`).unseal(sealed, place)).toThrow(UnsealError);
    expect(() => KeyRing.parse(`b:${second}`).unseal(sealed, place)).toThrow(/no key a/);
  });

  it('digests the same text alike under one key and differently under another', () => {
    const both = KeyRing.parse(`b:${second},a:${first}`);
    expect(both.digest('13800138000', 'a')).toEqual(ring.digest('13800138000'));
    expect(both.digest('13800138000')).not.toEqual(ring.digest('13800138000'));
    expect(() => ring.digest('13800138000', 'b')).toThrow(UnsealError);
  });

  it('takes a key without the sign that fills up base64', () => {
    const bare = KeyRing.parse(`a:${first.replace('=', '')}`);
    expect(bare.unseal(ring.seal(plain, place), place)).toEqual(plain);
  });

  it('says why bytes cannot be opened', () => {
    const sealed = ring.seal(plain, place);
    expect(() => ring.unseal(sealed, 'elsewhere')).toThrow(/another place/);
    expect(() => ring.unseal(sealed.subarray(0, 10), place)).toThrow(/too short/);
    expect(() => ring.keyIdOf(plain)).toThrow(/not sealed by a key ring/);
    expect(new UnsealError('x').name).toBe('UnsealError');
    expect(new KeyRingError('x').name).toBe('KeyRingError');
  });

  it('does not show a key when it is printed', () => {
    const printed = inspect(ring, { depth: null, showHidden: true }) + JSON.stringify(ring);
    expect(printed).not.toContain(first.slice(0, 20));
    expect(printed).not.toContain(Buffer.from(first, 'base64').toString('hex').slice(0, 20));
  });

  it.each([
    ['nothing', '', 'needs an id'],
    ['a key without an id', first, 'needs an id'],
    ['an odd id', `a b:${first}`, 'needs an id'],
    ['a short key', `a:${Buffer.alloc(16).toString('base64')}`, 'key a: 32 bytes'],
    ['what is not base64', `a:${'*'.repeat(44)}`, 'key a: 32 bytes'],
    ['a key with something after it', `a:${first}?`, 'key a: 32 bytes'],
    ['a key with something before it', `a:?${first}`, 'key a: 32 bytes'],
    ['a comma at the end', `a:${first},`, 'needs an id'],
    ['one id twice', `a:${first},a:${second}`, 'key a: there twice'],
    ['one key twice', `a:${first},b:${first}`, 'key b: there twice'],
  ])('refuses %s, without saying the key', (_, text, reason) => {
    expect(() => KeyRing.parse(text)).toThrow(KeyRingError);
    expect(() => KeyRing.parse(text)).toThrow(reason);
    try {
      KeyRing.parse(text);
    } catch (error) {
      expect(String(error)).not.toContain(first);
    }
  });
});

describe('sealWith', () => {
  it('seals under a single key that is bound to a place', () => {
    const key = newKeyBytes();
    const sealed = sealWith(key, plain, place);
    expect(unsealWith(key, sealed, place)).toEqual(plain);
    expect(() => unsealWith(newKeyBytes(), sealed, place)).toThrow(UnsealError);
    expect(() => unsealWith(key, sealed, 'elsewhere')).toThrow(UnsealError);
  });
});

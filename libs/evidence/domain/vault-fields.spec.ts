import { sealPlace } from './seal-place';
import { sha256 } from './sha256';
import { vaultFields } from './vault-fields';

describe('what the vault keeps of a photo', () => {
  it('is named by the photo, and all of it is known for an erasure', () => {
    expect(vaultFields.all('p')).toEqual(['evidence.p.key', 'evidence.p.name', 'evidence.p.place']);
    const { all, ...single } = vaultFields;
    expect(all('p')).toEqual(Object.values(single).map((name) => name('p')));
  });
});

describe('a sealed photo', () => {
  it('is bound to its owner and to its id', () => {
    expect(sealPlace('case', 'photo')).toBe('evidence.file case photo');
  });
});

describe('sha256', () => {
  it('is the hash of the standard, hex', () => {
    expect(sha256(Buffer.from('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});

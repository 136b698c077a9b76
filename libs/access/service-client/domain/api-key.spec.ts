import { newId } from '@grid/kernel';
import { looksLikeApiKey, newApiKey, readApiKey, sameDigest } from './api-key';

describe('an API key', () => {
  const id = newId();
  const { key, digest } = newApiKey(id);

  it('names its client, and is known again by its digest', () => {
    expect(key).toMatch(/^grid_[0-9a-f]{32}_[\w-]{43}$/);
    expect(looksLikeApiKey(key)).toBe(true);
    const shown = readApiKey(key);
    expect(shown?.clientId).toBe(id);
    expect(sameDigest(shown?.digest ?? Buffer.alloc(0), digest)).toBe(true);
    expect(sameDigest(newApiKey(id).digest, digest)).toBe(false);
  });

  it.each([
    ['cut short', key.slice(0, -1)],
    ['longer', `${key}A`],
    ['without a client', key.replace(id.replaceAll('-', ''), '')],
    ['with capitals in the id', key.replace(/[0-9a-f]{32}/, 'A'.repeat(32))],
    ['with a line after it', `${key}\n`],
    ['of nothing', 'grid_'],
  ])('is not read when it is %s', (_, text) => {
    expect(readApiKey(text)).toBeNull();
  });

  it('does not take a person’s token for a key', () => {
    expect(looksLikeApiKey('eyJhbGciOiJIUzI1NiJ9.e30.x')).toBe(false);
  });
});

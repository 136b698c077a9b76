import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const KEY = /^grid_([0-9a-f]{32})_([A-Za-z0-9_-]{43})$/;
const PREFIX = 'grid_';

/** A key as it was shown to the server: which client it names, and the digest by which it is known. */
export interface ShownKey {
  readonly clientId: string;
  readonly digest: Buffer;
}

/** A new key for a client: `grid_<id>_<secret>`, the secret 256 random bits. Only its digest is to be kept. */
export function newApiKey(clientId: string): { readonly key: string; readonly digest: Buffer } {
  const key = `${PREFIX}${clientId.replaceAll('-', '')}_${randomBytes(32).toString('base64url')}`;
  return { key, digest: digestOf(key) };
}

/** Whether a bearer token is meant as such a key, right or wrong. */
export function looksLikeApiKey(token: string): boolean {
  return token.startsWith(PREFIX);
}

/** Reads a key; null for what has another form. */
export function readApiKey(token: string): ShownKey | null {
  const [, id] = KEY.exec(token) ?? [];
  if (id === undefined) return null;
  const clientId = id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { clientId, digest: digestOf(token) };
}

/** Compares two digests in constant time. */
export function sameDigest(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}

/** A key has 256 random bits, so a plain digest cannot be guessed back. */
function digestOf(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}

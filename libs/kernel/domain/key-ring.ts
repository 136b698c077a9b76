import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from 'node:crypto';

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const FORMAT = 1;
const KEY_ID = /^[A-Za-z0-9._-]{1,32}$/;

/** Sealed bytes that cannot be opened: changed, sealed for another place, or under a key that is not there. */
export class UnsealError extends Error {
  constructor(reason: string) {
    super(`Sealed bytes cannot be opened: ${reason}`);
    this.name = 'UnsealError';
  }
}

/** A ring that cannot be read; the message never holds a key. */
export class KeyRingError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'KeyRingError';
  }
}

/** A new random key for {@link sealWith}, 256 bits. */
export function newKeyBytes(): Buffer {
  return randomBytes(KEY_BYTES);
}

/**
 * Seals bytes with AES-256-GCM: nonce, ciphertext, tag. The nonce is random, so one key is good for 2^32 values.
 * @param place what the bytes belong to (table, row, column); the same text must be given to open them
 */
export function sealWith(key: KeyObject | Buffer, plain: Uint8Array, place: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(place));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/**
 * Opens what {@link sealWith} made.
 * @throws UnsealError when the bytes were changed, belong to another place, or the key is not theirs
 */
export function unsealWith(key: KeyObject | Buffer, sealed: Uint8Array, place: string): Buffer {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) throw new UnsealError('too short');
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
  const body = sealed.subarray(NONCE_BYTES, sealed.length - TAG_BYTES);
  try {
    return Buffer.concat([decipher.update(body), decipher.final()]);
  } catch {
    throw new UnsealError('changed, for another place, or another key');
  }
}

/**
 * Master keys by id, of which the first seals and all open. Written `id:base64,id:base64`, 32 bytes each; to rotate,
 * put a new key in front, seal again what is under the old ones, then take those out.
 */
export class KeyRing {
  private constructor(
    private readonly keys: ReadonlyMap<string, KeyObject>,
    /** The id of the key that seals now. */
    readonly currentId: string,
  ) {}

  /** @throws KeyRingError when no key is given, an id or key has the wrong form, or one comes twice */
  static parse(text: string): KeyRing {
    const keys = new Map<string, KeyObject>();
    const seen = new Set<string>();
    for (const part of text.split(',').map((p) => p.trim())) {
      const colon = part.indexOf(':');
      const id = part.slice(0, Math.max(colon, 0));
      if (!KEY_ID.test(id)) throw new KeyRingError('a key needs an id before a colon');
      const encoded = part.slice(colon + 1);
      const bytes = Buffer.from(encoded, 'base64');
      if (bytes.length !== KEY_BYTES || !/^[A-Za-z0-9+/]{43}=?$/.test(encoded)) {
        throw new KeyRingError(`key ${id}: ${KEY_BYTES} bytes in base64 are needed`);
      }
      if (keys.has(id) || seen.has(bytes.toString('hex'))) {
        throw new KeyRingError(`key ${id}: there twice`);
      }
      seen.add(bytes.toString('hex'));
      keys.set(id, createSecretKey(bytes));
    }
    const [currentId] = keys.keys();
    if (currentId === undefined) throw new KeyRingError('no key');
    return new KeyRing(keys, currentId);
  }

  /** The ids of all keys, the current one first. */
  get ids(): readonly string[] {
    return [...this.keys.keys()];
  }

  /** Seals under the current key; the result names the key: format, length of the id, id, sealed bytes. */
  seal(plain: Uint8Array, place: string): Buffer {
    const id = Buffer.from(this.currentId);
    const header = Buffer.concat([Buffer.from([FORMAT, id.length]), id]);
    return Buffer.concat([header, sealWith(this.key(this.currentId), plain, place)]);
  }

  /** @throws UnsealError when the bytes were changed, belong to another place, or their key is not in the ring */
  unseal(sealed: Uint8Array, place: string): Buffer {
    const id = this.keyIdOf(sealed);
    return unsealWith(this.key(id), sealed.subarray(2 + id.length), place);
  }

  /** Which key sealed these bytes; it need not be in the ring. @throws UnsealError for bytes of another make */
  keyIdOf(sealed: Uint8Array): string {
    const [format, length] = sealed;
    const id = Buffer.from(sealed.subarray(2, 2 + (length ?? 0))).toString('latin1');
    if (format !== FORMAT || !KEY_ID.test(id)) throw new UnsealError('not sealed by a key ring');
    return id;
  }

  /**
   * The keyed digest (HMAC-SHA-256) of a text under one key, for an index that can be asked only with the exact value.
   * Keep a ring for digests apart from one that seals.
   * @throws UnsealError when the ring has no such key
   */
  digest(text: string, keyId: string = this.currentId): Buffer {
    return createHmac('sha256', this.key(keyId)).update(text, 'utf8').digest();
  }

  private key(id: string): KeyObject {
    const key = this.keys.get(id);
    if (key === undefined) throw new UnsealError(`no key ${id}`);
    return key;
  }
}

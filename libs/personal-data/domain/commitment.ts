import { createHash, randomBytes } from 'node:crypto';

const SALT_BYTES = 32;

/** A new salt. It is sealed with its value, so that after an erasure nobody can try likely values against the commitment. */
export function newSalt(): Buffer {
  return randomBytes(SALT_BYTES);
}

/** What may stand on record in place of a personal value: `sha256:` and the hash over salt and value. */
export function commitmentOf(salt: Uint8Array, value: string): string {
  return `sha256:${createHash('sha256').update(salt).update(value, 'utf8').digest('hex')}`;
}

/** Salt and value as they are sealed together. */
export function packed(salt: Uint8Array, value: string): Buffer {
  return Buffer.concat([salt, Buffer.from(value, 'utf8')]);
}

/** The parts of {@link packed}. */
export function unpacked(bytes: Buffer): { readonly salt: Buffer; readonly value: string } {
  return {
    salt: bytes.subarray(0, SALT_BYTES),
    value: bytes.subarray(SALT_BYTES).toString('utf8'),
  };
}

import { createHash, createHmac, randomBytes } from 'node:crypto';

const BYTES = 32;

/** A first refresh token of a session: 256 random bits as text for a cookie. */
export function newRefreshToken(): string {
  return randomBytes(BYTES).toString('base64url');
}

/** What of a refresh token is stored. */
export function refreshTokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** The random part that a refresh token's successor is made with. */
export function newSuccessorNonce(): Buffer {
  return randomBytes(BYTES);
}

/**
 * The successor of a refresh token. It takes both the token, which is never stored, and the nonce, which never leaves
 * the database: whoever asks twice because the first answer was lost gets the same one, and nobody else can make it.
 */
export function successorOf(token: string, nonce: Buffer): string {
  return createHmac('sha256', token).update(nonce).digest('base64url');
}

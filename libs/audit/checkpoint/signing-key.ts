import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

/** The pair of keys with which checkpoints are signed and their signatures are checked. */
export interface SigningKeys {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/**
 * Reads AUDIT_SIGNING_KEY: an Ed25519 private key, PKCS #8 DER in base64.
 * @throws Error when it is none; the message does not repeat it
 */
export function signingKeys(base64: string): SigningKeys {
  const privateKey = parsed(base64);
  if (privateKey?.asymmetricKeyType !== 'ed25519') {
    throw new Error('AUDIT_SIGNING_KEY is not an Ed25519 private key (PKCS #8 DER in base64)');
  }
  return { privateKey, publicKey: createPublicKey(privateKey) };
}

function parsed(base64: string): KeyObject | null {
  try {
    const key = Buffer.from(base64, 'base64');
    return createPrivateKey({ key, format: 'der', type: 'pkcs8' });
  } catch {
    return null;
  }
}

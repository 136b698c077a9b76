import { createHash, type KeyObject, sign, verify } from 'node:crypto';
import { field } from './canonical';

const FORMAT = 'grid-audit-checkpoint-1';

/** What a checkpoint says: up to here the chain was so. Numbers and times as the texts that are signed, hashes in hex. */
export interface Checkpoint {
  /** From 1, without gaps. */
  readonly sequence: string;
  /** The last link it covers, and that link's hash. */
  readonly seq: string;
  readonly hash: string;
  /** How many links it covers beyond the checkpoint before. */
  readonly entries: string;
  readonly at: string;
  readonly previous_checkpoint_hash: string;
  /** Which key signed: see `keyIdOf`. */
  readonly key_id: string;
}

/** A checkpoint with its Ed25519 signature in base64: one line of the checkpoint file. */
export interface SignedCheckpoint extends Checkpoint {
  readonly format: typeof FORMAT;
  readonly signature: string;
}

/** What the first checkpoint has in the place of the one before. */
export const NO_CHECKPOINT = '0'.repeat(64);

/** The first 16 hexadecimal digits of the SHA-256 of a public key in SPKI DER. */
export function keyIdOf(publicKey: KeyObject): string {
  const der = publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(der).digest('hex').slice(0, 16);
}

export function signCheckpoint(checkpoint: Checkpoint, privateKey: KeyObject): SignedCheckpoint {
  const signature = sign(null, Buffer.from(signedText(checkpoint)), privateKey).toString('base64');
  return { format: FORMAT, ...checkpoint, signature };
}

export function isSignedBy(checkpoint: SignedCheckpoint, publicKey: KeyObject): boolean {
  const signature = Buffer.from(checkpoint.signature, 'base64');
  return verify(null, Buffer.from(signedText(checkpoint)), publicKey, signature);
}

/** What the next checkpoint holds of this one. */
export function checkpointHash(checkpoint: Checkpoint): string {
  return createHash('sha256').update(signedText(checkpoint)).digest('hex');
}

function signedText(checkpoint: Checkpoint): string {
  return [
    field('format', FORMAT),
    field('sequence', checkpoint.sequence),
    field('seq', checkpoint.seq),
    field('hash', checkpoint.hash),
    field('entries', checkpoint.entries),
    field('at', checkpoint.at),
    field('previous_checkpoint_hash', checkpoint.previous_checkpoint_hash),
    field('key_id', checkpoint.key_id),
  ].join('');
}

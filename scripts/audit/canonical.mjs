/**
 * What is hashed and signed in the record, as libs/audit/README.md describes it, and nothing but Node's own crypto: this
 * folder can be handed to anybody who wants to check an export without trusting us.
 */
import { createHash, createPublicKey, verify } from 'node:crypto';

/** The fields of an entry in the order in which they are hashed. */
export const entryFields = [
  'id',
  'at',
  'account_id',
  'post_id',
  'acting_for_account_id',
  'action',
  'outcome',
  'code',
  'case_id',
  'task_key',
  'element_id',
  'article',
  'old_value',
  'new_value',
  'detail',
  'request_id',
  'source_address',
];

/** What the first link and the first checkpoint have in the place of the one before. */
export const nothingBefore = '0'.repeat(64);

const checkpointFields = [
  'sequence',
  'seq',
  'hash',
  'entries',
  'at',
  'previous_checkpoint_hash',
  'key_id',
];

/** @param {string | null | undefined} value */
function field(name, value) {
  if (value === null || value === undefined) return `${name}:-\n`;
  return `${name}:${Buffer.byteLength(value, 'utf8')}:${value}\n`;
}

const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

/** @param {Record<string, string | null>} entry every field as text */
export function entryHash(entry) {
  const text = entryFields.map((name) => field(name, entry[name])).join('');
  return sha256(field('format', 'grid-audit-entry-1') + text);
}

export function linkHash(seq, hashOfEntry, previous) {
  return sha256(
    field('format', 'grid-audit-link-1') +
      field('seq', String(seq)) +
      field('entry_hash', hashOfEntry) +
      field('previous', previous),
  );
}

function checkpointText(checkpoint) {
  const text = checkpointFields.map((name) => field(name, checkpoint[name])).join('');
  return field('format', 'grid-audit-checkpoint-1') + text;
}

export const checkpointHash = (checkpoint) => sha256(checkpointText(checkpoint));

export function isSigned(checkpoint, publicKey) {
  const signature = Buffer.from(String(checkpoint.signature), 'base64');
  return verify(null, Buffer.from(checkpointText(checkpoint)), publicKey, signature);
}

/** The public keys of PEM texts by their ids. */
export function keysById(pems) {
  const keys = pems.map((pem) => createPublicKey(pem));
  return new Map(keys.map((key) => [keyIdOf(key), key]));
}

export function keyIdOf(publicKey) {
  const der = publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(der).digest('hex').slice(0, 16);
}

import { createHash, generateKeyPairSync } from 'node:crypto';
import {
  checkpointHash,
  isSignedBy,
  keyIdOf,
  NO_CHECKPOINT,
  signCheckpoint,
  type Checkpoint,
} from './checkpoint';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const checkpoint: Checkpoint = {
  sequence: '1',
  seq: '42',
  hash: 'ab'.repeat(32),
  entries: '42',
  at: '2026-11-23T01:00:00.000000Z',
  previous_checkpoint_hash: NO_CHECKPOINT,
  key_id: keyIdOf(publicKey),
};

describe('a checkpoint', () => {
  const signed = signCheckpoint(checkpoint, privateKey);

  it('is signed as a whole, and its key is known by an id', () => {
    expect(signed).toMatchObject({ format: 'grid-audit-checkpoint-1', ...checkpoint });
    expect(isSignedBy(signed, publicKey)).toBe(true);
    expect(isSignedBy(signed, generateKeyPairSync('ed25519').publicKey)).toBe(false);
    const der = publicKey.export({ type: 'spki', format: 'der' });
    expect(checkpoint.key_id).toBe(createHash('sha256').update(der).digest('hex').slice(0, 16));
  });

  it.each(Object.keys(checkpoint) as (keyof Checkpoint)[])(
    'is no longer signed, nor the one that the next holds, when its %s changes',
    (name) => {
      const changed = { ...signed, [name]: `${signed[name]}0` };
      expect(isSignedBy(changed, publicKey)).toBe(false);
      expect(checkpointHash(changed)).not.toBe(checkpointHash(signed));
    },
  );

  it('is hashed over the text that anybody can write again', () => {
    const text = [
      'format:23:grid-audit-checkpoint-1',
      'sequence:1:1',
      'seq:2:42',
      `hash:64:${checkpoint.hash}`,
      'entries:2:42',
      'at:27:2026-11-23T01:00:00.000000Z',
      `previous_checkpoint_hash:64:${'0'.repeat(64)}`,
      `key_id:16:${checkpoint.key_id}`,
    ];
    const expected = createHash('sha256')
      .update(`${text.join('\n')}\n`)
      .digest('hex');
    expect(checkpointHash(checkpoint)).toBe(expected);
  });
});

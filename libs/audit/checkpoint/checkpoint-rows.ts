import type { EntityManager } from 'typeorm';
import type { SignedCheckpoint } from '../domain/checkpoint';

/** The last link of the chain; seq 0 when there is none. */
export async function head(manager: EntityManager): Promise<{ seq: number; hash: string }> {
  const [row] = await manager.query<{ seq: string; hash: string }[]>(
    `SELECT seq, encode(hash, 'hex') AS hash FROM audit.link ORDER BY seq DESC LIMIT 1`,
  );
  return row === undefined ? { seq: 0, hash: '' } : { seq: Number(row.seq), hash: row.hash };
}

/** The hash of a link; null when there is no such link. */
export async function hashAt(manager: EntityManager, seq: string): Promise<string | null> {
  const [row] = await manager.query<{ hash: string }[]>(
    `SELECT encode(hash, 'hex') AS hash FROM audit.link WHERE seq = $1`,
    [seq],
  );
  return row?.hash ?? null;
}

/** The last checkpoint that the database holds. */
export async function lastCheckpoint(manager: EntityManager): Promise<SignedCheckpoint | null> {
  const [row] = await manager.query<SignedCheckpoint[]>(
    `SELECT 'grid-audit-checkpoint-1' AS format, sequence, seq, encode(hash, 'hex') AS hash, entries,
       audit.utc(at) AS at, encode(previous_checkpoint_hash, 'hex') AS previous_checkpoint_hash, key_id,
       translate(encode(signature, 'base64'), E'\\n', '') AS signature
     FROM audit.checkpoint ORDER BY sequence DESC LIMIT 1`,
  );
  return row ?? null;
}

export async function insertCheckpoint(
  manager: EntityManager,
  checkpoint: SignedCheckpoint,
): Promise<void> {
  await manager.query(
    `INSERT INTO audit.checkpoint (sequence, seq, hash, entries, at, previous_checkpoint_hash, key_id, signature)
     VALUES ($1, $2, decode($3, 'hex'), $4, $5, decode($6, 'hex'), $7, decode($8, 'base64'))`,
    [
      checkpoint.sequence,
      checkpoint.seq,
      checkpoint.hash,
      checkpoint.entries,
      checkpoint.at,
      checkpoint.previous_checkpoint_hash,
      checkpoint.key_id,
      checkpoint.signature,
    ],
  );
}

/** Holds off another process that makes checkpoints until the transaction ends. */
export async function lockCheckpoints(manager: EntityManager): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('audit.checkpoint', 0))`);
}

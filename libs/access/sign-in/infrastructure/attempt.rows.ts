import type { EntityManager } from 'typeorm';
import type { AttemptState } from '../domain/attempt-limit';

export type AttemptKind = 'name' | 'address';

/** The attempts so far; the row is made when there is none, and locked until the end of the transaction. */
export async function lockAttempts(
  manager: EntityManager,
  kind: AttemptKind,
  key: Buffer,
  now: Date,
): Promise<AttemptState> {
  const [row]: AttemptState[] = await manager.query(
    `INSERT INTO access.sign_in_limit (kind, key, attempts, since, lock_level)
     VALUES ($1, $2, 0, $3, 0) ON CONFLICT (kind, key) DO UPDATE SET key = excluded.key
     RETURNING attempts, since, lock_level AS "lockLevel", locked_until AS "lockedUntil"`,
    [kind, key, now],
  );
  if (row === undefined) throw new Error('An upsert answered no row');
  return row;
}

export async function writeAttempts(
  manager: EntityManager,
  kind: AttemptKind,
  key: Buffer,
  { attempts, since, lockLevel, lockedUntil }: AttemptState,
): Promise<void> {
  await manager.query(
    `UPDATE access.sign_in_limit SET attempts = $3, since = $4, lock_level = $5, locked_until = $6
     WHERE kind = $1 AND key = $2`,
    [kind, key, attempts, since, lockLevel, lockedUntil],
  );
}

/** A name begins anew; of an address only the one attempt is taken back. */
export async function takeBack(
  manager: EntityManager,
  kind: AttemptKind,
  key: Buffer,
): Promise<void> {
  await manager.query(
    kind === 'name'
      ? 'DELETE FROM access.sign_in_limit WHERE kind = $1 AND key = $2'
      : `UPDATE access.sign_in_limit SET attempts = greatest(attempts - 1, 0), locked_until = NULL
         WHERE kind = $1 AND key = $2`,
    [kind, key],
  );
}

/** Takes away a few rows whose series began before `before`. */
export async function dropOldAttempts(manager: EntityManager, before: Date): Promise<void> {
  await manager.query(
    `DELETE FROM access.sign_in_limit WHERE (kind, key) IN (
       SELECT kind, key FROM access.sign_in_limit WHERE since < $1
       ORDER BY since LIMIT 20 FOR UPDATE SKIP LOCKED)`,
    [before],
  );
}

/** Until when these keys are locked, by the key in hexadecimal; those that are not are left out. */
export async function locksOf(
  manager: EntityManager,
  kind: AttemptKind,
  keys: readonly Buffer[],
  now: Date,
): Promise<ReadonlyMap<string, Date>> {
  const rows: { key: string; until: Date }[] = await manager.query(
    `SELECT encode(key, 'hex') AS key, locked_until AS until FROM access.sign_in_limit
     WHERE kind = $1 AND key = ANY($2::bytea[]) AND locked_until > $3`,
    [kind, keys, now],
  );
  return new Map(rows.map(({ key, until }) => [key, until]));
}

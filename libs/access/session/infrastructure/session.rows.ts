import type { EntityManager } from 'typeorm';
import type { Identity, OwnSession, SessionEndReason, SignInMeans } from '../domain/session';

/** A refresh token of a session that goes on; the session is locked until the end of the transaction. */
export interface LockedRefreshToken {
  readonly sessionId: string;
  readonly accountId: string;
  readonly usedAt: Date | null;
  readonly successorNonce: Buffer | null;
  readonly sessionExpiresAt: Date;
}

/** Days for which a session stays after it could last be used. */
const KEEP_DAYS = 30;

export async function insertSession(
  manager: EntityManager,
  row: Omit<SignInMeans, 'userAgent'> & {
    readonly id: string;
    readonly accountId: string;
    readonly device: string | null;
    readonly sourceAddress: string | null;
    readonly startedAt: Date;
    readonly expiresAt: Date;
  },
): Promise<void> {
  await manager.query(
    `INSERT INTO access.session (id, account_id, method, oidc_issuer, oidc_subject, oidc_sid, device,
       source_address, started_at, last_used_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10)`,
    [
      row.id,
      row.accountId,
      row.method,
      row.oidcIssuer,
      row.oidcSubject,
      row.oidcSid,
      row.device,
      row.sourceAddress,
      row.startedAt,
      row.expiresAt,
    ],
  );
}

export async function insertRefreshToken(
  manager: EntityManager,
  hash: Buffer,
  sessionId: string,
  expiresAt: Date,
): Promise<void> {
  await manager.query(
    'INSERT INTO access.refresh_token (hash, session_id, expires_at) VALUES ($1, $2, $3)',
    [hash, sessionId, expiresAt],
  );
}

/** Two statements, so that the second sees what whoever held the lock before has written. */
export async function lockRefreshToken(
  manager: EntityManager,
  hash: Buffer,
  now: Date,
): Promise<LockedRefreshToken | null> {
  await manager.query(
    `SELECT FROM access.session
     WHERE id = (SELECT session_id FROM access.refresh_token WHERE hash = $1) FOR UPDATE`,
    [hash],
  );
  const [row]: LockedRefreshToken[] = await manager.query(
    `SELECT t.session_id AS "sessionId", s.account_id AS "accountId", t.used_at AS "usedAt",
       t.successor_nonce AS "successorNonce", s.expires_at AS "sessionExpiresAt"
     FROM access.refresh_token t
     JOIN access.session s ON s.id = t.session_id
     JOIN access.account a ON a.id = s.account_id
     WHERE t.hash = $1 AND t.expires_at > $2 AND s.ended_at IS NULL AND a.disabled_at IS NULL`,
    [hash, now],
  );
  return row ?? null;
}

/** When an unused token of the session expires; null when it was used, or is not there. */
export async function unusedUntil(manager: EntityManager, hash: Buffer): Promise<Date | null> {
  const [row]: { expires_at: Date }[] = await manager.query(
    'SELECT expires_at FROM access.refresh_token WHERE hash = $1 AND used_at IS NULL',
    [hash],
  );
  return row?.expires_at ?? null;
}

/** Marks a token used and forgets how to make the one before it again. */
export async function useRefreshToken(
  manager: EntityManager,
  { hash, nonce, sessionId }: { hash: Buffer; nonce: Buffer; sessionId: string },
  now: Date,
): Promise<void> {
  await manager.query(
    `UPDATE access.refresh_token
     SET used_at = coalesce(used_at, $4), successor_nonce = CASE WHEN hash = $1 THEN $2::bytea END
     WHERE session_id = $3 AND (hash = $1 OR successor_nonce IS NOT NULL)`,
    [hash, nonce, sessionId, now],
  );
  await manager.query('UPDATE access.session SET last_used_at = $2 WHERE id = $1', [
    sessionId,
    now,
  ]);
}

/** Ends the sessions that are alive and match; their refresh tokens are gone with them. */
export async function endSessions(
  manager: EntityManager,
  match: { readonly condition: string; readonly values: readonly unknown[] },
  reason: SessionEndReason,
  now: Date,
): Promise<readonly { readonly id: string; readonly accountId: string }[]> {
  const [ended]: [{ id: string; accountId: string }[], number] = await manager.query(
    `UPDATE access.session SET ended_at = $1, end_reason = $2
     WHERE ended_at IS NULL AND ${match.condition} RETURNING id, account_id AS "accountId"`,
    [now, reason, ...match.values],
  );
  if (ended.length > 0) {
    await manager.query('DELETE FROM access.refresh_token WHERE session_id = ANY ($1)', [
      ended.map(({ id }) => id),
    ]);
  }
  return ended;
}

/** The one statement that each request with a token costs: session and account together. */
export async function findIdentity(
  manager: EntityManager,
  sessionId: string,
  accountId: string,
  now: Date,
): Promise<Identity | null> {
  const [row]: Identity[] = await manager.query(
    `SELECT s.id AS "sessionId", a.id AS "accountId", a.username, a.display_name AS "displayName",
       a.must_change_password AND s.method = 'password' AS "mustChangePassword"
     FROM access.session s JOIN access.account a ON a.id = s.account_id
     WHERE s.id = $1 AND s.account_id = $2 AND s.ended_at IS NULL AND s.expires_at > $3
       AND a.disabled_at IS NULL`,
    [sessionId, accountId, now],
  );
  return row ?? null;
}

/** The sessions of an account that can still be used, the one used last first. */
export async function liveSessionsOf(
  manager: EntityManager,
  accountId: string,
  now: Date,
): Promise<readonly OwnSession[]> {
  return manager.query(
    `SELECT s.id, s.device, s.source_address AS "sourceAddress", s.started_at AS "startedAt",
       s.last_used_at AS "lastUsedAt"
     FROM access.session s
     WHERE s.account_id = $1 AND s.ended_at IS NULL AND s.expires_at > $2
       AND EXISTS (SELECT FROM access.refresh_token t
         WHERE t.session_id = s.id AND t.used_at IS NULL AND t.expires_at > $2)
     ORDER BY s.last_used_at DESC, s.id`,
    [accountId, now],
  );
}

/** Takes away a few rows that can no longer matter, so that the tables do not grow with the years. */
export async function dropLeftovers(manager: EntityManager, now: Date): Promise<void> {
  await manager.query(
    `DELETE FROM access.refresh_token WHERE hash IN (
       SELECT hash FROM access.refresh_token WHERE expires_at < $1
       ORDER BY expires_at LIMIT 100 FOR UPDATE SKIP LOCKED)`,
    [now],
  );
  await manager.query(
    `DELETE FROM access.session WHERE id IN (
       SELECT id FROM access.session WHERE expires_at < $1::timestamptz - make_interval(days => $2)
       ORDER BY expires_at LIMIT 20 FOR UPDATE SKIP LOCKED)`,
    [now, KEEP_DAYS],
  );
}

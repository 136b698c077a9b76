import { createSecretKey, randomBytes } from 'node:crypto';
import { JwtService } from '@nestjs/jwt';
import { AuditService } from '@grid/audit';
import { AppConfig } from '@grid/config';
import { newId } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { withDatabase } from '../../../test/support/database';
import { MovedClock } from '../../../test/support/moved-clock';
import { AccessTokens } from './access-tokens';
import type { StartedSession } from './domain/session';
import { SessionService } from './session.service';

const WINDOWS_EDGE =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0';

describe('a session', () => {
  const database = withDatabase();
  const key = createSecretKey(randomBytes(48));
  let clock: MovedClock;
  let sessions: SessionService;
  let account: string;

  const newAccount = async () => {
    const id = newId();
    await database().dataSource.query(
      `INSERT INTO access.account (id, username, display_name) VALUES ($1, $2, '陈一')`,
      [id, `user-${id}`],
    );
    return id;
  };
  const start = (of = account) => sessions.start(of, { method: 'password' });
  const endReasons = () =>
    database().dataSource.query<{ end_reason: string | null }[]>(
      'SELECT end_reason FROM access.session WHERE account_id = $1 ORDER BY started_at, id',
      [account],
    );
  const ends = (promise: Promise<unknown>) =>
    expect(promise).rejects.toMatchObject({ kind: 'unauthenticated', code: 'UNAUTHENTICATED' });

  beforeEach(async () => {
    const { dataSource, url } = database();
    clock = new MovedClock();
    const tokens = new AccessTokens(new JwtService({ secret: key }), clock);
    const config = AppConfig.from({ DATABASE_URL: url, ACCESS_TOKEN_MINUTES: '10' });
    const audit = new AuditService(dataSource, clock);
    const work = new UnitOfWork(dataSource);
    sessions = new SessionService(dataSource, work, tokens, config, clock, audit);
    account = await newAccount();
  });

  it('is who it was started for, until its token expires', async () => {
    const { accessToken, sessionId, expiresAt } = await start();
    expect(expiresAt).toBe('2026-11-22T09:10:00.000+08:00');
    expect(await sessions.identify(accessToken)).toMatchObject({
      accountId: account,
      sessionId,
      displayName: '陈一',
      mustChangePassword: false,
    });
    clock.forward({ minutes: 9, seconds: 59 });
    await sessions.identify(accessToken);
    clock.forward({ seconds: 1 });
    await ends(sessions.identify(accessToken));
  });

  it('ends for a disabled account at once', async () => {
    const { accessToken, refreshToken } = await start();
    await database().dataSource.query(
      'UPDATE access.account SET disabled_at = now() WHERE id = $1',
      [account],
    );
    await ends(sessions.identify(accessToken));
    await ends(sessions.rotate(refreshToken));
  });

  it('gives a new pair for each refresh token and stores neither', async () => {
    const first = await start();
    const second = await sessions.rotate(first.refreshToken);
    expect(second.sessionId).toBe(first.sessionId);
    expect(second.refreshToken).not.toBe(first.refreshToken);
    await sessions.identify(second.accessToken);
    const third = await sessions.rotate(second.refreshToken);
    const stored = JSON.stringify(
      await database().dataSource.query(
        `SELECT encode(hash, 'escape') || encode(coalesce(successor_nonce, ''), 'base64') AS row
         FROM access.refresh_token`,
      ),
    );
    for (const { refreshToken } of [first, second, third])
      expect(stored).not.toContain(refreshToken);
  });

  it('repeats an answer that was lost, and only a moment ago', async () => {
    const { refreshToken } = await start();
    const answers = await Promise.all([
      sessions.rotate(refreshToken),
      sessions.rotate(refreshToken),
      sessions.rotate(refreshToken),
    ]);
    expect(new Set(answers.map((answer) => answer.refreshToken)).size).toBe(1);
    clock.forward({ seconds: 11 });
    await ends(sessions.rotate(refreshToken));
  });

  const reuses: [string, (used: StartedSession) => Promise<unknown>][] = [
    ['after a moment', async () => clock.forward({ seconds: 11 })],
    ['when its successor is in use', ({ refreshToken }) => sessions.rotate(refreshToken)],
  ];
  it.each(reuses)(
    'ends with the whole family when a token comes again %s',
    async (_, meanwhile) => {
      const first = await start();
      const second = await sessions.rotate(first.refreshToken);
      await meanwhile(second);
      await ends(sessions.rotate(first.refreshToken));
      await ends(sessions.rotate(second.refreshToken));
      await ends(sessions.identify(second.accessToken));
      expect(await endReasons()).toEqual([{ end_reason: 'refreshTokenReused' }]);
      expect(
        await database().dataSource.query(
          `SELECT outcome, code, detail->>'sessionId' AS session FROM audit.entry
         WHERE account_id = $1 AND action = 'access.refreshSession'`,
          [account],
        ),
      ).toEqual([{ outcome: 'refused', code: 'REFRESH_TOKEN_REUSED', session: first.sessionId }]);
    },
  );

  it('refuses refresh tokens it has never given', async () => {
    await ends(sessions.rotate('nothing-of-ours'));
    await ends(sessions.rotate(null));
  });

  it('can be taken up again for twelve hours of rest', async () => {
    const [used, unused] = [await start(), await start()];
    clock.forward({ hours: 11, minutes: 59 });
    const next = await sessions.rotate(used.refreshToken);
    expect(next.refreshExpiresAt).toEqual(new Date('2026-11-23T08:59:00+08:00'));
    clock.forward({ minutes: 2 });
    await ends(sessions.rotate(unused.refreshToken));
    await sessions.rotate(next.refreshToken);
  });

  it('ends after a day in any case', async () => {
    let current = await start();
    for (const hours of [11, 11]) {
      clock.forward({ hours });
      current = await sessions.rotate(current.refreshToken);
    }
    clock.forward({ hours: 1, minutes: 55 });
    current = await sessions.rotate(current.refreshToken);
    expect(current.expiresAt).toBe('2026-11-23T09:00:00.000+08:00');
    expect(current.refreshExpiresAt).toEqual(new Date('2026-11-23T09:00:00+08:00'));
    clock.forward({ minutes: 5 });
    await ends(sessions.identify(current.accessToken));
    await ends(sessions.rotate(current.refreshToken));
  });

  it('ends when its owner signs out, with any of its refresh tokens', async () => {
    const { refreshToken, accessToken } = await start();
    await sessions.rotate(refreshToken);
    await sessions.endByRefreshToken(refreshToken);
    await ends(sessions.identify(accessToken));
    expect(await endReasons()).toEqual([{ end_reason: 'signedOut' }]);
  });

  it('is seen and ended by its owner only', async () => {
    const other = await newAccount();
    const { sessionId } = await sessions.start(account, {
      method: 'password',
      userAgent: WINDOWS_EDGE,
    });
    expect(await sessions.listOf(account)).toMatchObject([
      { id: sessionId, device: 'Edge 131 · Windows', startedAt: clock.now() },
    ]);
    expect(await sessions.listOf(other)).toEqual([]);
    await expect(sessions.endOwn(other, sessionId)).rejects.toThrow('SESSION_UNKNOWN');
    await sessions.endOwn(account, sessionId);
    await expect(sessions.endOwn(account, sessionId)).rejects.toThrow('SESSION_UNKNOWN');
    expect(await sessions.listOf(account)).toEqual([]);
  });

  it('ends with all others of the account but the one that goes on', async () => {
    const [kept, other] = [await start(), await start()];
    const elsewhere = await start(await newAccount());
    expect(await sessions.endAllOf(account, 'passwordChanged', { except: kept.sessionId })).toBe(1);
    await sessions.identify(kept.accessToken);
    await sessions.identify(elsewhere.accessToken);
    await ends(sessions.identify(other.accessToken));
  });

  it('ends when its provider says so: one by sid, all of a person by sub', async () => {
    const issuer = 'https://id.example';
    const means = { method: 'oidc', oidcIssuer: issuer, oidcSubject: `s-${account}` } as const;
    const begin = (oidcSid: string) => sessions.start(account, { ...means, oidcSid });
    await Promise.all(['1', '2', '3'].map(begin));
    expect(await sessions.endByOidc(issuer, {})).toBe(0);
    expect(await sessions.endByOidc('https://other.example', { sub: means.oidcSubject })).toBe(0);
    expect(await sessions.endByOidc(issuer, { sid: '2' })).toBe(1);
    expect(await sessions.endByOidc(issuer, { sub: means.oidcSubject, sid: '1' })).toBe(1);
    expect(await sessions.endByOidc(issuer, { sub: means.oidcSubject })).toBe(1);
  });

  it('leaves nothing behind for ever', async () => {
    await start();
    clock.forward({ hours: 24 * 32 });
    await start();
    expect(await endReasons()).toHaveLength(1);
  });
});

import { createSecretKey, randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { JwtService } from '@nestjs/jwt';
import { hash } from '@node-rs/argon2';
import { AuditService, runInRequest } from '@grid/audit';
import { AppConfig } from '@grid/config';
import { newId } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { withDatabase } from '../../../test/support/database';
import { MovedClock } from '../../../test/support/moved-clock';
import { AccountEntity } from '../infrastructure/account.entity';
import { hashPassword } from '../password/password-hash';
import { PasswordService } from '../password/password.service';
import { AccessTokens } from '../session/access-tokens';
import { SessionService } from '../session/session.service';
import { LocalSignIn } from './local-sign-in';
import { SignInLimit } from './sign-in-limit';
import { SignInService } from './sign-in.service';

const RIGHT = 'tall-lantern-on-river';
const NEXT = 'quiet-bridge-at-noon';

describe('signing in with a password', () => {
  const database = withDatabase([AccountEntity]);
  const secret = randomBytes(48).toString('base64url');
  let clock: MovedClock;
  let sessions: SessionService;
  let signIns: SignInService;
  let passwords: PasswordService;
  let address: string;
  let name: string;
  let accountId: string;
  let addresses = 0;

  const query = <T>(sql: string, values: unknown[] = []) =>
    database().dataSource.query<T[]>(sql, values);
  const addAccount = async (passwordHash: string | null) => {
    const id = newId();
    const username = `User-${id.slice(0, 8)}`;
    await query(
      `INSERT INTO access.account (id, username, display_name, password_hash) VALUES ($1, $2, '陈一', $3)`,
      [id, username, passwordHash],
    );
    return { id, username };
  };
  const signIn = (password: string, username = name) =>
    runInRequest({ requestId: newId(), sourceAddress: address }, () =>
      signIns.signIn(username, password),
    );
  const codeOf = (attempt: Promise<unknown>) =>
    attempt.then(
      () => 'in',
      (error: { code?: string }) => error.code ?? 'an error without a code',
    );
  const tried = async (times: number, username = name) => {
    const codes: string[] = [];
    for (let n = 0; n < times; n += 1) codes.push(await codeOf(signIn('wrong', username)));
    return codes;
  };
  const somebodyWaits = async () => {
    const waiting = `SELECT FROM pg_locks WHERE NOT granted
      AND pid IN (SELECT pid FROM pg_stat_activity WHERE datname = current_database())`;
    for (let n = 0; n < 100 && (await query(waiting)).length === 0; n += 1) await setTimeout(20);
  };
  const owner = (sessionId: string) => ({ accountId, username: name, sessionId });

  function services(settings: Readonly<Record<string, string>> = {}) {
    const { dataSource, url } = database();
    const config = AppConfig.from({ DATABASE_URL: url, JWT_SECRET: secret, ...settings });
    const work = new UnitOfWork(dataSource);
    const audit = new AuditService(dataSource, clock);
    const jwt = new JwtService({ secret: createSecretKey(secret, 'utf8') });
    const tokens = new AccessTokens(jwt, clock);
    const limit = new SignInLimit(work, config, clock);
    sessions = new SessionService(dataSource, work, tokens, config, clock, audit);
    passwords = new PasswordService(dataSource, work, clock, limit, sessions, audit);
    const accounts = dataSource.getRepository(AccountEntity);
    const local = new LocalSignIn(dataSource, config, clock);
    signIns = new SignInService(accounts, work, limit, local, sessions, audit);
  }

  beforeEach(async () => {
    clock = new MovedClock();
    services();
    addresses += 1;
    address = `203.0.113.${addresses}`;
    ({ id: accountId, username: name } = await addAccount(await hashPassword(RIGHT)));
  });

  it('begins a session for the right password', async () => {
    const { accessToken } = await signIn(RIGHT);
    expect(await sessions.identify(accessToken)).toMatchObject({ accountId, username: name });
    expect(
      await query(`SELECT outcome, code FROM audit.entry WHERE account_id = $1`, [accountId]),
    ).toEqual([{ outcome: 'done', code: null }]);
  });

  it('refuses an unknown name, a wrong password, a disabled account and one without a password alike', async () => {
    const elsewhere = await addAccount(null);
    const disabled = await addAccount(await hashPassword(RIGHT));
    await query('UPDATE access.account SET disabled_at = now() WHERE id = $1', [disabled.id]);
    for (const attempt of [
      () => signIn('wrong'),
      () => signIn(RIGHT, 'nobody-of-this-name'),
      () => signIn(RIGHT, disabled.username),
      () => signIn(RIGHT, elsewhere.username),
    ]) {
      await expect(attempt()).rejects.toMatchObject({
        kind: 'unauthenticated',
        code: 'SIGN_IN_FAILED',
      });
    }
  });

  it('locks a name after five wrong passwords, for 15 minutes and then twice as long', async () => {
    expect(await tried(6)).toEqual([...Array<string>(5).fill('SIGN_IN_FAILED'), 'SIGN_IN_LOCKED']);
    await expect(signIn(RIGHT)).rejects.toMatchObject({ kind: 'tooMany', retryAfterSeconds: 900 });
    clock.forward({ minutes: 14, seconds: 59 });
    expect(await codeOf(signIn(RIGHT))).toBe('SIGN_IN_LOCKED');
    clock.forward({ seconds: 1 });
    expect(new Set(await tried(5))).toEqual(new Set(['SIGN_IN_FAILED']));
    clock.forward({ minutes: 29, seconds: 59 });
    expect(await codeOf(signIn(RIGHT))).toBe('SIGN_IN_LOCKED');
    clock.forward({ seconds: 1 });
    expect(await codeOf(signIn(RIGHT))).toBe('in');
  });

  it('locks a name that nobody has in the same way, and every way of writing one', async () => {
    await tried(5, 'Nobody At All');
    expect(await codeOf(signIn('wrong', ' nobody at ALL'))).toBe('SIGN_IN_LOCKED');
    expect(
      await query(`SELECT encode(key, 'escape') AS key FROM access.sign_in_limit`),
    ).not.toContainEqual({ key: expect.stringMatching(/nobody/i) });
  });

  it('forgets wrong passwords once the right one comes', async () => {
    for (let round = 0; round < 3; round += 1) {
      expect(await tried(4)).not.toContain('SIGN_IN_LOCKED');
      await signIn(RIGHT);
    }
  });

  it('lets no more attempts through when they come at the same time', async () => {
    const codes = await Promise.all(Array.from({ length: 12 }, () => codeOf(signIn('wrong'))));
    expect(codes.filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(5);
    expect(codes.filter((code) => code === 'SIGN_IN_LOCKED')).toHaveLength(7);
  });

  it('puts a refused attempt at a locked name on record', async () => {
    await tried(6);
    expect(
      await query(
        `SELECT outcome, code, source_address FROM audit.entry WHERE account_id = $1 ORDER BY id DESC LIMIT 1`,
        [accountId],
      ),
    ).toEqual([{ outcome: 'refused', code: 'SIGN_IN_LOCKED', source_address: address }]);
  });

  it('stops an address from trying many names, for a quarter of an hour', async () => {
    services({ SIGN_IN_ATTEMPTS_PER_ADDRESS: '3' });
    await signIn(RIGHT);
    for (const guess of ['one', 'two', 'three']) {
      expect(await codeOf(signIn(RIGHT, `${guess}-${accountId}`))).toBe('SIGN_IN_FAILED');
    }
    await expect(signIn(RIGHT)).rejects.toMatchObject({
      code: 'SIGN_IN_TOO_MANY',
      retryAfterSeconds: 900,
    });
    clock.forward({ minutes: 15 });
    expect(await codeOf(signIn(RIGHT))).toBe('in');
  });

  it('makes a hash with weaker parameters anew', async () => {
    const weak = await addAccount(await hash(RIGHT, { memoryCost: 8192, timeCost: 1 }));
    await signIn(RIGHT, weak.username);
    const [row] = await query<{ password_hash: string }>(
      'SELECT password_hash FROM access.account WHERE id = $1',
      [weak.id],
    );
    expect(row?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    await signIn(RIGHT, weak.username);
  });

  it.each<[string, (manager: EntityManager) => Promise<unknown>]>([
    ['is given a new password', (manager) => passwords.setTemporary(manager, accountId)],
    [
      'is disabled',
      (manager) =>
        manager.query('UPDATE access.account SET disabled_at = now() WHERE id = $1', [accountId]),
    ],
  ])('lets nobody in with what was right before the account %s', async (_, change) => {
    const work = new UnitOfWork(database().dataSource);
    const attempt = await work.run(async (manager) => {
      await change(manager);
      const late = codeOf(signIn(RIGHT));
      await Promise.race([late, somebodyWaits()]);
      return { late };
    });
    expect(await attempt.late).toBe('SIGN_IN_FAILED');
    expect(
      await query(`SELECT outcome FROM audit.entry WHERE account_id = $1`, [accountId]),
    ).toEqual([{ outcome: 'refused' }]);
  });

  it('lets in somebody whose hash was made anew in the meantime', async () => {
    const weak = await addAccount(await hash(RIGHT, { memoryCost: 8192, timeCost: 1 }));
    const attempts = [1, 2, 3].map(() => codeOf(signIn(RIGHT, weak.username)));
    expect(await Promise.all(attempts)).toEqual(['in', 'in', 'in']);
  });

  describe('and changing it', () => {
    it('ends every other session and takes the new one only', async () => {
      const [here, there] = [await signIn(RIGHT), await signIn(RIGHT)];
      await passwords.change(owner(here.sessionId), RIGHT, NEXT);
      await sessions.identify(here.accessToken);
      expect(await codeOf(sessions.identify(there.accessToken))).toBe('UNAUTHENTICATED');
      expect(await codeOf(signIn(RIGHT))).toBe('SIGN_IN_FAILED');
      expect(await codeOf(signIn(NEXT))).toBe('in');
    });

    it('asks for the present one, and locks who does not know it', async () => {
      const { sessionId } = await signIn(RIGHT);
      const attempt = (current: string) =>
        codeOf(passwords.change(owner(sessionId), current, NEXT));
      for (let n = 0; n < 5; n += 1) expect(await attempt('wrong')).toBe('PASSWORD_WRONG');
      expect(await attempt(RIGHT)).toBe('SIGN_IN_LOCKED');
    });

    it('refuses one that is the same, or that the rule does not allow', async () => {
      const { sessionId } = await signIn(RIGHT);
      const attempt = (next: string) => codeOf(passwords.change(owner(sessionId), RIGHT, next));
      expect(await attempt(RIGHT)).toBe('PASSWORD_UNCHANGED');
      expect(await attempt('short')).toBe('PASSWORD_TOO_SHORT');
      expect(await attempt(`${name}-and-more`)).toBe('PASSWORD_HOLDS_NAME');
    });

    it('must happen after an administrator has set one, which also unlocks the name', async () => {
      const before = await signIn(RIGHT);
      await tried(5);
      const temporary = await database().dataSource.transaction((manager) =>
        passwords.setTemporary(manager, accountId),
      );
      expect(await codeOf(sessions.identify(before.accessToken))).toBe('UNAUTHENTICATED');
      expect(await codeOf(signIn(RIGHT))).toBe('SIGN_IN_FAILED');
      const started = await signIn(temporary);
      const mustChange = async () =>
        (await sessions.identify(started.accessToken)).mustChangePassword;
      expect(await mustChange()).toBe(true);
      await passwords.change(owner(started.sessionId), temporary, NEXT);
      expect(await mustChange()).toBe(false);
      expect(JSON.stringify(await query('SELECT * FROM audit.entry'))).not.toContain(temporary);
    });
  });
});

import { createSecretKey, randomBytes } from 'node:crypto';
import { JwtService } from '@nestjs/jwt';
import { AuditService } from '@grid/audit';
import { AppConfig } from '@grid/config';
import { demoAccounts } from '@grid/directory';
import { newId } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { withDatabase } from '../../../test/support/database';
import { MovedClock } from '../../../test/support/moved-clock';
import { hashPassword } from '../password/password-hash';
import { seedAccounts } from '../seed-accounts/seed-accounts';
import { AccessTokens } from '../session/access-tokens';
import { SessionService } from '../session/session.service';
import { DemoPasswords, DemoPasswordsError } from './demo-passwords';

describe('the passwords of a demonstration', () => {
  const database = withDatabase();
  const clock = new MovedClock();
  const [kept, changed, disabled] = demoAccounts().map(({ username }) => username);

  const query = <T>(sql: string, values: unknown[] = []) =>
    database().dataSource.query<T[]>(sql, values);
  const sessionsOf = (config: AppConfig) => {
    const { dataSource } = database();
    const jwt = new JwtService({ secret: createSecretKey(randomBytes(48)) });
    const audit = new AuditService(dataSource, clock);
    const tokens = new AccessTokens(jwt, clock);
    return new SessionService(dataSource, new UnitOfWork(dataSource), tokens, config, clock, audit);
  };
  const demoPasswords = (profile: Readonly<Record<string, string>>) => {
    const { dataSource } = database();
    const config = AppConfig.from({ DATABASE_URL: 'postgres://127.0.0.1/unused', ...profile });
    const audit = new AuditService(dataSource, clock);
    const work = new UnitOfWork(dataSource);
    return new DemoPasswords(dataSource, work, config, sessionsOf(config), audit, clock);
  };
  const inService = () => demoPasswords({ NODE_ENV: 'production' });
  const mustChange = () =>
    query('SELECT username FROM access.account WHERE must_change_password ORDER BY username');

  beforeAll(async () => {
    const { dataSource } = database();
    await inService().check();
    await seedAccounts(dataSource.manager, demoAccounts().slice(0, 3));
    await query('UPDATE access.account SET password_hash = $2 WHERE username = $1', [
      changed,
      await hashPassword('tall-lantern-on-river'),
    ]);
    await query('UPDATE access.account SET disabled_at = now() WHERE username = $1', [disabled]);
    await query(
      `INSERT INTO access.account (id, username, display_name, kind) VALUES ($1, 'oidc', 'O', 'official')`,
      [newId()],
    );
  });

  it('are no matter in a demonstration', async () => {
    await demoPasswords({ NODE_ENV: 'production', DEMO_MODE: 'true' }).check();
    expect(await mustChange()).toEqual([]);
  });

  it('keep a system in service from starting, with the names and the remedy', async () => {
    const refused = inService().check();
    await expect(refused).rejects.toThrow(DemoPasswordsError);
    await expect(inService().check()).rejects.toThrow(
      new RegExp(`不予启动：${kept}。[^]*account:retire-demo[^]*in service: ${kept}\\.`),
    );
  });

  it('must be changed in any other system that is no demonstration', async () => {
    await demoPasswords({}).check();
    expect(await mustChange()).toEqual([{ username: kept }]);
  });

  it('open nothing any more once their accounts are retired', async () => {
    const [account] = await query<{ id: string }>(
      'SELECT id FROM access.account WHERE username = $1',
      [kept],
    );
    const config = AppConfig.from({ DATABASE_URL: database().url });
    await sessionsOf(config).start(account?.id ?? '', { method: 'password' });
    expect(await inService().retire()).toEqual([kept]);
    await inService().check();
    expect(await query(`SELECT end_reason FROM access.session`)).toEqual([
      { end_reason: 'accountDisabled' },
    ]);
    expect(
      await query(`SELECT new_value FROM audit.entry WHERE action = 'account.disable'`),
    ).toEqual([{ new_value: { accountId: account?.id, enabled: false } }]);
    expect(await inService().retire()).toEqual([]);
  });
});

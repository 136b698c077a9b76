import { createSecretKey, randomBytes } from 'node:crypto';
import { JwtService } from '@nestjs/jwt';
import { AuditService } from '@grid/audit';
import { AppConfig } from '@grid/config';
import { newId } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { withDatabase } from '../../../../test/support/database';
import { MovedClock } from '../../../../test/support/moved-clock';
import { AccessTokens } from '../../session/access-tokens';
import { SessionService } from '../../session/session.service';
import type { OidcProvider } from '../provider/oidc-provider';
import { BackChannelLogout } from './back-channel-logout';

const issuer = 'https://id.example';

describe('a logout that the identity provider tells of', () => {
  const database = withDatabase();
  let audit: AuditService;
  let sessions: SessionService;
  let logout: BackChannelLogout;

  beforeAll(() => {
    const { dataSource, url } = database();
    const clock = new MovedClock();
    const work = new UnitOfWork(dataSource);
    const tokens = new AccessTokens(
      new JwtService({ secret: createSecretKey(randomBytes(48)) }),
      clock,
    );
    audit = new AuditService(dataSource, clock);
    const config = AppConfig.from({ DATABASE_URL: url });
    sessions = new SessionService(dataSource, work, tokens, config, clock, audit);
    const exp = new Date('2026-11-22T09:05:00+08:00');
    const readLogoutToken: OidcProvider['readLogoutToken'] = (token) =>
      Promise.resolve({ issuer, jti: token, exp, sub: token, sid: undefined });
    const provider = { readLogoutToken } as Partial<OidcProvider> as OidcProvider;
    logout = new BackChannelLogout(provider, sessions, work, clock);
  });

  const begun = async (subject: string) => {
    const id = newId();
    await database().dataSource.query(
      `INSERT INTO access.account (id, username, display_name) VALUES ($1, $2, '陈一')`,
      [id, `user-${id}`],
    );
    const means = { method: 'oidc', oidcIssuer: issuer, oidcSubject: subject } as const;
    return (await sessions.start(id, means)).accessToken;
  };

  it('ends the sessions, and is not taken twice', async () => {
    const accessToken = await begun('one');
    await logout.execute('one');
    await expect(sessions.identify(accessToken)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(logout.execute('one')).rejects.toMatchObject({ code: 'LOGOUT_TOKEN_INVALID' });
  });

  it('is taken when it comes again after the sessions could not be ended', async () => {
    const accessToken = await begun('two');
    jest.spyOn(audit, 'record').mockRejectedValueOnce(new Error('busy'));
    await expect(logout.execute('two')).rejects.toThrow('busy');
    await sessions.identify(accessToken);
    await logout.execute('two');
    await expect(sessions.identify(accessToken)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

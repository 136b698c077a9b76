import { randomBytes } from 'node:crypto';
import { AppConfig, ConfigError } from './app-config';

const DATABASE_URL = 'postgres://127.0.0.1/x';

describe('AppConfig', () => {
  it('hands out a key ring that has been read', () => {
    const SERVICE_KEYS = `a:${randomBytes(32).toString('base64')}`;
    const config = AppConfig.from({ DATABASE_URL, SERVICE_KEYS });
    expect(config.require('SERVICE_KEYS').currentId).toBe('a');
  });

  it('names a setting that is wrong, and never says its value', () => {
    const refused = () => AppConfig.from({ DATABASE_URL, SERVICE_KEYS: 'a:a-secret-too-short' });
    expect(refused).toThrow(ConfigError);
    expect(refused).toThrow(/SERVICE_KEYS/);
    expect(refused).not.toThrow(/too-short/);
  });

  it('takes an empty variable for one that is not set', () => {
    expect(AppConfig.from({ DATABASE_URL, OIDC_ISSUER: '' }).get('OIDC_ISSUER')).toBeUndefined();
  });

  const OIDC_CLIENT_ID = 'grid';
  it.each([
    [
      'a provider on another machine without TLS',
      { OIDC_ISSUER: 'http://id.example', OIDC_CLIENT_ID },
    ],
    ['a provider of another kind', { OIDC_ISSUER: 'ftp://127.0.0.1', OIDC_CLIENT_ID }],
    ['a provider that does not know us', { OIDC_ISSUER: 'https://id.example' }],
    ['no way in at all', { LOCAL_SIGN_IN: 'false' }],
  ])('refuses %s', (_, environment) => {
    expect(() => AppConfig.from({ DATABASE_URL, ...environment })).toThrow(ConfigError);
  });

  it.each(['https://id.example/realms/city', 'http://127.0.0.1:9000', 'http://localhost:9000'])(
    'takes %s for a provider',
    (OIDC_ISSUER) => {
      const config = AppConfig.from({ DATABASE_URL, OIDC_ISSUER, OIDC_CLIENT_ID });
      expect(config.get('OIDC_ISSUER')).toBe(OIDC_ISSUER);
    },
  );
});

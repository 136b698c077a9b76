import { randomBytes } from 'node:crypto';
import { AppConfig } from './app-config';
import { weakSecrets, WeakSecretsError } from './weak-secrets';

const good = () => ({
  JWT_SECRET: randomBytes(48).toString('base64url'),
  DEPARTMENTS_TOKEN: randomBytes(32).toString('hex'),
  SERVICE_KEYS: `b:${randomBytes(32).toString('base64')},a:${randomBytes(32).toString('base64')}`,
  DATABASE_URL: `postgres://grid:${randomBytes(24).toString('hex')}@database/grid`,
});

describe('secrets that anybody could guess', () => {
  it('are none that were made at random', () => {
    for (let n = 0; n < 500; n += 1) expect(weakSecrets(good())).toEqual([]);
    expect(weakSecrets({ DATABASE_URL: 'postgres:///grid?host=/run/postgresql' })).toEqual([]);
  });

  it.each([
    ['JWT_SECRET', 'too-short'],
    ['JWT_SECRET', 'x'.repeat(64)],
    ['JWT_SECRET', 'Change-Me-please-this-is-only-an-outline-73'],
    ['JWT_SECRET', 'your_secret_goes_here_1f8d2c4b6a9e0f37d5'],
    ['JWT_SECRET', '0123456789abcdef0123456789abcdef'],
    ['DEPARTMENTS_TOKEN', 'department'],
    ['SERVICE_KEYS', `a:${Buffer.alloc(32).toString('base64')}`],
    ['SERVICE_KEYS', `a:${Buffer.from('password'.repeat(4)).toString('base64')}`],
    ['DATABASE_URL', 'postgres://grid:postgres@database/grid'],
  ])('are named: %s=%s', (name, value) => {
    expect(weakSecrets({ ...good(), [name]: value })).toEqual([name]);
  });

  const weak = { ...good(), JWT_SECRET: 'x'.repeat(64) };

  it('keep a system in service from starting, and are not told', () => {
    const start = () => AppConfig.from({ ...weak, NODE_ENV: 'production' });
    expect(start).toThrow(WeakSecretsError);
    expect(start).toThrow(/不予启动：JWT_SECRET。[^]*nothing starts[^]*JWT_SECRET\./);
    expect(start).not.toThrow(/xxx/);
  });

  it('do not matter in a demonstration or while developing', () => {
    AppConfig.from({ ...weak, NODE_ENV: 'production', DEMO_MODE: 'true' });
    AppConfig.from(weak);
  });
});

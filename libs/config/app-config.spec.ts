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
});

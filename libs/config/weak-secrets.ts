type Environment = Readonly<Record<string, string | undefined>>;

/** Settings that are one secret, with the fewest characters it may have. */
const SECRETS: Readonly<Record<string, number>> = {
  JWT_SECRET: 32,
  DEPARTMENTS_TOKEN: 16,
  OIDC_CLIENT_SECRET: 16,
};
const KEY_RINGS = ['SERVICE_KEYS', 'PERSONAL_DATA_KEYS', 'BLIND_INDEX_KEYS'];
const DATABASE_URL = 'DATABASE_URL';

/** A random secret has more different characters than this, a typed one seldom. */
const FEWEST_DIFFERENT = 10;

const EXAMPLES =
  /changeme|changethis|replaceme|example|placeholder|(my|your|super|top|jwt|app)secret|secretsecret|secretkey|password|passwd|default|keyboardcat|qwerty|01234567|12345678|abcdefgh|testtest/;
const KNOWN_PASSWORDS = /^(postgres|password|grid|admin|root|changeme|secret|test|123456\d*)$/;

/** The names of the secrets that anybody could guess: too short, too uniform, or out of an example. */
export function weakSecrets(environment: Environment): readonly string[] {
  const plain = Object.entries(SECRETS).filter(([name, shortest]) =>
    isSet(environment[name], (value) => value.length < shortest || isGuessable(value)),
  );
  const rings = KEY_RINGS.filter((name) =>
    isSet(environment[name], (ring) => ring.split(',').some((key) => isGuessable(keyOf(key)))),
  );
  const database = isSet(environment[DATABASE_URL], (url) => KNOWN_PASSWORDS.test(passwordOf(url)));
  return [...plain.map(([name]) => name), ...rings, ...(database ? [DATABASE_URL] : [])];
}

/** Secrets that must not guard a system in service. The message names them, never their values. */
export class WeakSecretsError extends Error {
  constructor(names: readonly string[]) {
    const list = names.join(', ');
    super(
      `以下密钥过短、过于简单或取自示例，正式运行时不予启动：${list}。请换成随机值（例如用 openssl rand -hex 32 生成）。\n` +
        `These secrets are too short, too simple or taken from an example, so nothing starts with them in service: ${list}. Replace them by random ones, for instance of openssl rand -hex 32.`,
    );
    this.name = 'WeakSecretsError';
  }
}

function isSet(value: string | undefined, is: (value: string) => boolean): boolean {
  return value !== undefined && value !== '' && is(value);
}

function isGuessable(secret: string): boolean {
  const plain = secret.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return new Set(secret).size < FEWEST_DIFFERENT || EXAMPLES.test(plain);
}

/** A key of a ring `id:base64`, one character for each byte. */
function keyOf(entry: string): string {
  return Buffer.from(entry.slice(entry.indexOf(':') + 1), 'base64').toString('latin1');
}

function passwordOf(url: string): string {
  return URL.canParse(url) ? decodeURIComponent(new URL(url).password) : '';
}

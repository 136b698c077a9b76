import { KeyRing } from '@grid/kernel';
import { z } from 'zod';
import { weakSecrets, WeakSecretsError } from './weak-secrets';

const port = (value: number) => z.coerce.number().int().min(1).max(65535).default(value);
const url = () => z.url();

/** `https://one,https://other` as a list. */
const origins = () =>
  z
    .string()
    .default('')
    .transform((text) => text.split(',').filter((part) => part !== ''))
    .pipe(z.array(z.url().refine((origin) => new URL(origin).origin === origin, 'not an origin')));

/** `one.example,*.two.example` as a list in small letters. */
const hosts = () =>
  z
    .string()
    .default('')
    .transform((text) => text.toLowerCase().split(','))
    .transform((parts) => parts.map((part) => part.trim()).filter((part) => part !== ''))
    .pipe(z.array(z.string().regex(/^(\*\.)?[a-z0-9][a-z0-9.-]*$/, 'not a host name')));

/** `id:base64,…` as {@link KeyRing.parse} reads it; the process gets the ring itself. */
const keyRing = () =>
  z.string().transform((text, context) => {
    try {
      return KeyRing.parse(text);
    } catch (error) {
      const message = error instanceof Error ? error.message : 'not a key ring';
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    }
  });

/** `part:role,…` as an object. */
const databaseRoles = () =>
  z
    .string()
    .default('')
    .transform((text) => text.split(',').filter((pair) => pair !== ''))
    .transform((pairs) => pairs.map((pair) => pair.split(':')))
    .transform((pairs) =>
      Object.fromEntries(pairs.map(([part = '', role]) => [part, role] as const)),
    )
    .pipe(z.partialRecord(z.enum(['api', 'worker', 'projection', 'exporter']), z.string().min(1)));

/** Everything that can be set from outside, with its only default. Times in milliseconds. */
const fields = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  DEMO_MODE: z.stringbool().default(false),

  HOST: z.string().default('127.0.0.1'),
  PORT: port(3000),
  PUBLIC_URL: url().default('http://127.0.0.1:3000'),
  /** Reverse proxies whose X-Forwarded-For is believed: addresses and networks with commas; none unless named. */
  TRUSTED_PROXIES: z.string().default(''),
  /** Origins of other sites whose pages may ask the api, with commas; only its own pages may unless named. */
  ALLOWED_ORIGINS: origins(),
  /** Requests in a minute, in one process, from one address and of one person. 0 for no limit. */
  REQUESTS_PER_ADDRESS: z.coerce.number().int().min(0).default(6_000),
  REQUESTS_PER_ACCOUNT: z.coerce.number().int().min(0).default(600),
  WEB_ROOT: z.string().default('dist/web'),
  /** Folder of the sealed photos. Keep it where the database's backups go: neither is of use without the other. */
  EVIDENCE_DIR: z.string().default('.data/evidence'),
  WORKER_PORT: port(3201),
  PROJECTION_PORT: port(3202),
  /** True: everybody may read the api's metrics; else this machine and systems with the scope for it. */
  METRICS_OPEN: z.stringbool().default(false),
  /** Seconds between two signed checkpoints of the record; 0 when another process makes them. */
  CHECKPOINT_SECONDS: z.coerce.number().int().min(0).default(60),
  /** Where they go besides the database: best a disk of another machine that keeps what was written. */
  AUDIT_CHECKPOINT_FILE: z.string().default('.data/audit/checkpoints.jsonl'),
  /** Ed25519 private key, PKCS #8 DER in base64; only apps/projection needs it. */
  AUDIT_SIGNING_KEY: z.string().optional(),
  /** Days for which a month of engine records stays after it ended; every case in it must be archived before. */
  RECORD_KEEP_DAYS: z.coerce.number().int().min(1).default(92),
  /** Seconds after its end until a case is archived, so that late records of its last step are in. */
  FOLD_AFTER_SECONDS: z.coerce.number().int().min(0).default(60),

  DATABASE_URL: url(),
  DATABASE_POOL: z.coerce.number().int().min(1).default(10),
  /** How long to wait for a free connection. */
  DATABASE_CONNECT_MS: z.coerce.number().int().min(1).default(10_000),
  /** How long a statement of the api may take. */
  DATABASE_STATEMENT_MS: z.coerce.number().int().min(1).default(30_000),
  /** `api:role,worker:role,projection:role,exporter:role`: whom setup gives the rights of each part. */
  DATABASE_ROLES: databaseRoles(),

  ZEEBE_GRPC_ADDRESS: z.string().default('127.0.0.1:26500'),
  ZEEBE_REST_URL: url().default('http://127.0.0.1:8088'),
  PROCESSES_DIR: z.string().default('processes'),

  /** Pause before the next attempt while something outside is in the way; doubles from the first to the longest. */
  TRY_LATER_FIRST_MS: z.coerce.number().int().min(1).default(30_000),
  TRY_LATER_LONGEST_MS: z.coerce.number().int().min(1).default(300_000),

  /** Seconds between two looks at the calendar and at limits that were moved. */
  DEADLINE_WATCH_SECONDS: z.coerce.number().int().min(1).default(10),

  /** Days for which somebody may stand in for an absent person at a stretch. */
  ABSENCE_LONGEST_DAYS: z.coerce.number().int().min(1).default(90),

  JWT_SECRET: z.string().min(32).optional(),
  ACCESS_TOKEN_MINUTES: z.coerce.number().int().min(1).default(10),
  /** Hours for which a session can be taken up again without a password; each use begins them anew. */
  REFRESH_TOKEN_HOURS: z.coerce.number().int().min(1).default(12),
  /** Hours after which a session ends in any case. */
  SESSION_HOURS: z.coerce.number().int().min(1).default(24),
  /** Wrong passwords for one name until it is locked, and for how long at first; each further lock lasts twice as long. */
  SIGN_IN_ATTEMPTS: z.coerce.number().int().min(1).default(5),
  SIGN_IN_LOCK_MINUTES: z.coerce.number().int().min(1).default(15),
  /** Wrong passwords from one address in 15 minutes; many people may share an address. 0 for no limit. */
  SIGN_IN_ATTEMPTS_PER_ADDRESS: z.coerce.number().int().min(0).default(100),

  /** The identity provider's address; without one there are only local accounts. */
  OIDC_ISSUER: url().optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  /** Left out for a public client. */
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_SCOPES: z.string().default('openid profile'),
  /** What the button on the sign-in page says. */
  OIDC_LABEL_ZH: z.string().default('统一身份认证登录'),
  OIDC_LABEL_EN: z.string().default('Sign in with single sign-on'),
  /** Somebody the provider knows and we do not: only let in when expected, or given an account without posts. */
  OIDC_JOIN: z.enum(['invited', 'create']).default('invited'),
  /** Days for which somebody stays expected. */
  OIDC_INVITATION_DAYS: z.coerce.number().int().min(1).default(30),
  /** False: passwords are taken from administrators only, for the day on which the provider is away. */
  LOCAL_SIGN_IN: z.stringbool().default(true),

  DEPARTMENTS_URL: url().default('http://127.0.0.1:3100'),
  DEPARTMENTS_TOKEN: z.string().min(16).optional(),
  /**
   * Hosts that administrators may enter for departments' systems, `*.suffix` for all below one, with commas. While none
   * is named a demonstration takes any and the system in service none; there they are reached by https only.
   */
  DEPARTMENT_HOSTS: hosts(),
  DEPARTMENTS_TIMEOUT_MS: z.coerce.number().int().min(1).default(10_000),
  /** Seals the secrets that we share with other systems. */
  SERVICE_KEYS: keyRing().optional(),
  /** Seals the keys under which personal values are sealed. */
  PERSONAL_DATA_KEYS: keyRing().optional(),
  /** Makes the digests by which a telephone number, an identity number or a name is found again. */
  BLIND_INDEX_KEYS: keyRing().optional(),
  /** A JSON file with the last two by the same names; it goes before them and is read again whenever it changes. */
  KEY_RING_FILE: z.string().optional(),
  /** Where the setup leaves the departments' secrets for their reference system; without it that system is not let in. */
  DEPARTMENT_CREDENTIALS_FILE: z.string().optional(),

  /** An alarm is raised when one account sees personal data of more cases than this in so many minutes. */
  REVEAL_ALARM_COUNT: z.coerce.number().int().min(1).default(20),
  REVEAL_ALARM_MINUTES: z.coerce.number().int().min(1).default(60),
  /** Whether the account is shown no more until somebody has acknowledged the alarm. */
  REVEAL_ALARM_BLOCKS: z.stringbool().default(true),
  PERSON_SEARCHES_PER_HOUR: z.coerce.number().int().min(1).default(30),
  /** How many cases one export may hold. */
  EXPORT_LIMIT: z.coerce.number().int().min(1).default(10_000),

  CLOCK_OFFSET_FILE: z.string().optional(),
});

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

const schema = fields.superRefine(
  ({ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, LOCAL_SIGN_IN: local }, context) => {
    const wrong = (name: string, message: string) =>
      context.addIssue({ code: 'custom', path: [name], message });
    if (issuer === undefined) {
      if (!local) wrong('LOCAL_SIGN_IN', 'without OIDC_ISSUER nobody could sign in');
      return;
    }
    const { protocol, hostname } = new URL(issuer);
    const isSafe = protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
    if (!isSafe) wrong('OIDC_ISSUER', 'https is needed for another machine');
    if (clientId === undefined) wrong('OIDC_CLIENT_ID', 'needed with OIDC_ISSUER');
  },
);

/** The validated settings of this process. Nothing else reads the environment. */
export class AppConfig {
  private constructor(private readonly values: z.infer<typeof schema>) {}

  /**
   * Reads and checks the environment. A variable that is there but empty counts as not set.
   * @throws ConfigError naming every variable that is wrong, never its value
   * @throws WeakSecretsError in service, when a secret could be guessed
   */
  static from(environment: Readonly<Record<string, string | undefined>>): AppConfig {
    const given = Object.fromEntries(
      Object.entries(environment).filter(([, value]) => value !== ''),
    );
    const profile = fields.pick({ NODE_ENV: true, DEMO_MODE: true }).safeParse(given);
    const weak = profile.data && isInService(profile.data) ? weakSecrets(given) : [];
    if (weak.length > 0) throw new WeakSecretsError(weak);
    const parsed = schema.safeParse(given);
    if (!parsed.success) {
      throw new ConfigError(parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`));
    }
    return new AppConfig(parsed.data);
  }

  /** The settings of this very process. @throws ConfigError */
  static fromProcess(): AppConfig {
    return AppConfig.from(process.env);
  }

  /** True where real people rely on the system: in production and not for a demonstration. */
  get inService(): boolean {
    return isInService(this.values);
  }

  get<K extends keyof z.infer<typeof schema>>(name: K): z.infer<typeof schema>[K] {
    return this.values[name];
  }

  /**
   * A setting that this process cannot do without.
   * @throws ConfigError when it is not set
   */
  require<K extends keyof z.infer<typeof schema>>(name: K): NonNullable<z.infer<typeof schema>[K]> {
    const value = this.values[name];
    if (value === undefined) throw new ConfigError([`${name}: required`]);
    return value;
  }
}

function isInService({
  NODE_ENV,
  DEMO_MODE,
}: Pick<z.infer<typeof schema>, 'NODE_ENV' | 'DEMO_MODE'>): boolean {
  return NODE_ENV === 'production' && !DEMO_MODE;
}

/** The environment does not fit; the message lists the variables. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`Settings that are missing or wrong:\n  ${problems.join('\n  ')}`);
    this.name = 'ConfigError';
  }
}

import { z } from 'zod';

const whole = (minimum: number) => z.coerce.number().int().min(minimum);

const schema = z.object({
  DEPARTMENTS_HOST: z.string().default('127.0.0.1'),
  DEPARTMENTS_PORT: whole(0).max(65535).default(3100),
  DEPARTMENTS_DATABASE_URL: z.url(),
  DEPARTMENTS_TOKEN: z.string().min(16),
  DEPARTMENTS_ANSWER_DELAY_MS: whole(0).default(15_000),
  CALLBACK_URL: z.url().default('http://127.0.0.1:3000/api/department-callbacks'),
  CALLBACK_CREDENTIALS_FILE: z.string(),
  CALLBACK_TIMEOUT_MS: whole(1).default(5_000),
  CALLBACK_RETRY_BASE_MS: whole(1).default(500),
  CALLBACK_RETRY_CAP_MS: whole(1).default(60_000),
  CLOCK_OFFSET_FILE: z.string().optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

/** What the departments' system can be told from outside; durations in milliseconds. */
export class Settings {
  private constructor(private readonly values: z.infer<typeof schema>) {}

  /** @throws Error that names every variable that is missing or wrong, never its value */
  static from(environment: Readonly<Record<string, string | undefined>>): Settings {
    const parsed = schema.safeParse(environment);
    if (!parsed.success) {
      const problems = parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`);
      throw new Error(`Settings that are missing or wrong:\n  ${problems.join('\n  ')}`);
    }
    return new Settings(parsed.data);
  }

  get<K extends keyof z.infer<typeof schema>>(name: K): z.infer<typeof schema>[K] {
    return this.values[name];
  }
}

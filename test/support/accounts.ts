import { randomUUID } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { Client } from 'pg';
import { runningStack } from './stack';

/** An account of a spec's own: what it does to it disturbs nobody. It holds no post. */
export interface OwnAccount {
  readonly id: string;
  readonly username: string;
  readonly password: string;
}

/** Adds an account to the running system's database. */
export async function newAccount(options: { mustChange?: boolean } = {}): Promise<OwnAccount> {
  const id = randomUUID();
  const account = { id, username: `spec-${id.slice(0, 8)}`, password: `first-${randomUUID()}` };
  await onDatabase(
    `INSERT INTO access.account (id, username, display_name, password_hash, must_change_password)
     VALUES ($1, $2, '测试一', $3, $4)`,
    [id, account.username, await hash(account.password), options.mustChange ?? false],
  );
  return account;
}

/** Runs one statement in the running system's database. */
export async function onDatabase<T extends object>(
  sql: string,
  values: readonly unknown[] = [],
): Promise<T[]> {
  const client = new Client({ connectionString: runningStack().databaseUrl });
  await client.connect();
  try {
    return (await client.query<T>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}

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
export async function newAccount(
  options: { mustChange?: boolean; displayName?: string } = {},
): Promise<OwnAccount> {
  const id = randomUUID();
  const account = { id, username: `spec-${id.slice(0, 8)}`, password: `first-${randomUUID()}` };
  await onDatabase(
    `INSERT INTO access.account (id, username, display_name, password_hash, must_change_password)
     VALUES ($1, $2, $3, $4, $5)`,
    [
      id,
      account.username,
      options.displayName ?? '测试一',
      await hash(account.password),
      options.mustChange ?? false,
    ],
  );
  return account;
}

/** Adds an account with a post that has no end. */
export async function newOfficial(
  displayName: string,
  { organisationCode, role }: { readonly organisationCode: string; readonly role: string },
): Promise<OwnAccount> {
  const account = await newAccount({ displayName });
  await onDatabase(
    `INSERT INTO directory.post (id, account_id, organisation_code, role, title_zh, title_en, valid_from)
     VALUES ($1, $2, $3, $4, '测试岗位', 'Post of a test', '2023-06-01')`,
    [randomUUID(), account.id, organisationCode, role],
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

import type { AccountKind } from '@grid/directory';
import type { EntityManager } from 'typeorm';
import rolePermissions from '../data/role-permissions.json';
import { hashPassword } from '../password/password-hash';

/** A local account as demo data brings it. */
export interface AccountSeed {
  readonly id: string;
  readonly username: string;
  readonly password: string;
  readonly displayName: string;
  readonly kind: AccountKind;
}

/** Writes what each role may do; what stands there already stays. */
export async function seedRolePermissions(manager: EntityManager): Promise<void> {
  const rows = Object.entries(rolePermissions).flatMap(([role, permissions]) =>
    permissions.map((permission) => ({ role, permission })),
  );
  await manager.query(
    `INSERT INTO access.role_permission (role, permission)
     SELECT * FROM unnest($1::text[], $2::text[]) ON CONFLICT DO NOTHING`,
    [rows.map((r) => r.role), rows.map((r) => r.permission)],
  );
}

/** Adds the demo accounts that are not there yet; a password that was changed stays changed. */
export async function seedAccounts(
  manager: EntityManager,
  accounts: readonly AccountSeed[],
): Promise<void> {
  const known: { id: string }[] = await manager.query('SELECT id FROM access.account');
  const ids = new Set(known.map((row) => row.id));
  for (const account of accounts.filter((a) => !ids.has(a.id))) {
    await manager.query(
      `INSERT INTO access.account (id, username, password_hash, display_name, kind, demo)
       VALUES ($1, $2, $3, $4, $5, true)`,
      [
        account.id,
        account.username,
        await hashPassword(account.password),
        account.displayName,
        account.kind,
      ],
    );
  }
}

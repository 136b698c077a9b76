import { type AccountKind, ROLE_RULES, type Role } from '@grid/directory';
import { type DomainError, invalidField } from '@grid/kernel';
import type { EntityManager } from 'typeorm';
import { accountDisabled, accountUnknown } from '../accounts/account.errors';

/**
 * Returns when the account is enabled and of a kind that can hold the role; it is locked against changes until the
 * transaction ends.
 * @throws DomainError ACCOUNT_UNKNOWN, ACCOUNT_DISABLED, ROLE_NOT_FOR_ACCOUNT
 */
export async function requireFitHolder(
  manager: EntityManager,
  accountId: string,
  role: Role,
): Promise<void> {
  const [account]: { kind: AccountKind; enabled: boolean }[] = await manager.query(
    `SELECT kind, disabled_at IS NULL AS enabled FROM access.account WHERE id = $1 FOR SHARE`,
    [accountId],
  );
  if (account === undefined) throw accountUnknown();
  if (!account.enabled) throw accountDisabled();
  if (!ROLE_RULES[role].accounts.includes(account.kind)) throw roleNotForAccount();
}

function roleNotForAccount(): DomainError {
  return invalidField(
    'role',
    'ROLE_NOT_FOR_ACCOUNT',
    '此类账号不能担任该角色。',
    'This kind of account cannot hold this role.',
  );
}

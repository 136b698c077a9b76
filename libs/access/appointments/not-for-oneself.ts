import { DomainError } from '@grid/kernel';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../domain/actor';
import { readsCases } from '../domain/case-reading';
import type { Permission } from '../domain/permission';

/**
 * Returns unless the account is the actor's own, or that of whom the actor stands in for, and the role reads cases.
 * @throws DomainError POST_FOR_ONESELF
 */
export async function requireNotForOneself(
  manager: EntityManager,
  { accountId: own, post }: Actor,
  accountId: string,
  role: string,
): Promise<void> {
  if (accountId !== own && accountId !== post?.actingFor?.accountId) return;
  const rows: { permission: Permission }[] = await manager.query(
    'SELECT permission FROM access.role_permission WHERE role = $1',
    [role],
  );
  if (readsCases(new Set(rows.map(({ permission }) => permission)))) throw postForOneself();
}

function postForOneself(): DomainError {
  return new DomainError('forbidden', 'POST_FOR_ONESELF', {
    zh: '不能让自己担任可查看案件的岗位，请由另一位有权限的人员办理。',
    en: 'You cannot put yourself into a post that reads cases. Somebody else with this right may.',
  });
}

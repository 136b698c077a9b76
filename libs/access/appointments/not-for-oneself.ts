import { DomainError } from '@grid/kernel';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../domain/actor';
import { readsCases } from '../domain/case-reading';
import { administersPeople } from '../domain/people-administration';
import type { Permission } from '../domain/permission';

/**
 * Returns unless the account is the actor's own, or that of whom the actor stands in for, and the role reads cases or
 * administers people. Whoever stands in for somebody gives neither of the two any role.
 * @throws DomainError POST_FOR_ONESELF
 */
export async function requireNotForOneself(
  manager: EntityManager,
  actor: Actor,
  accountId: string,
  role: string,
): Promise<void> {
  if (!isOneself(actor, accountId)) return;
  const rows: { permission: Permission }[] = await manager.query(
    'SELECT permission FROM access.role_permission WHERE role = $1',
    [role],
  );
  const permissions = new Set(rows.map(({ permission }) => permission));
  const isActing = actor.post !== null && actor.post.actingFor !== null;
  if (isActing || readsCases(permissions) || administersPeople(permissions)) throw postForOneself();
}

/**
 * Returns unless the account is the actor's own, or that of whom the actor stands in for.
 * @throws DomainError POST_FOR_ONESELF
 */
export function requireNotOneself(actor: Actor, accountId: string): void {
  if (isOneself(actor, accountId)) throw postForOneself();
}

function isOneself({ accountId: own, post }: Actor, accountId: string): boolean {
  return accountId === own || accountId === post?.actingFor?.accountId;
}

function postForOneself(): DomainError {
  return new DomainError('forbidden', 'POST_FOR_ONESELF', {
    zh: '不能为自己安排此岗位，请由另一位有权限的人员办理。',
    en: 'You cannot put yourself into this post. Somebody else with this right may.',
  });
}

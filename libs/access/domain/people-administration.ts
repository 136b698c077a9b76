import type { Permission } from './permission';

const PEOPLE_ADMINISTRATION: readonly Permission[] = ['account.manage', 'post.manage'];

/** Whether a post with these permissions decides on accounts and posts of others. */
export function administersPeople(permissions: ReadonlySet<Permission>): boolean {
  return PEOPLE_ADMINISTRATION.some((permission) => permissions.has(permission));
}

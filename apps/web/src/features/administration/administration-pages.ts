import type { Me } from '../../api/account';

const PAGES = [
  { path: 'accounts', label: 'administration.accounts', permission: 'account.manage' },
  { path: 'organisations', label: 'administration.organisations', permission: 'post.manage' },
  { path: 'grids', label: 'administration.grids', permission: 'post.manage' },
  { path: 'calendar', label: 'administration.calendar', permission: 'post.manage' },
] as const;

/** The pages of administration that a person may open. */
export function administrationPages(me: Me): readonly (typeof PAGES)[number][] {
  return PAGES.filter(({ permission }) => me.permissions.includes(permission));
}

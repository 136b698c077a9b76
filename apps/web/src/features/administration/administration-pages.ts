import type { Me } from '../../api/account';

interface AdministrationPage {
  readonly path: string;
  readonly label: `administration.${'accounts' | 'organisations' | 'grids' | 'calendar' | 'singleSignOn' | 'systems'}`;
  readonly permission: string;
  /** Whether it is about the identity provider, and so of no use without one. */
  readonly ofProvider?: boolean;
}

const PAGES: readonly AdministrationPage[] = [
  { path: 'accounts', label: 'administration.accounts', permission: 'account.manage' },
  { path: 'organisations', label: 'administration.organisations', permission: 'post.manage' },
  { path: 'grids', label: 'administration.grids', permission: 'post.manage' },
  { path: 'calendar', label: 'administration.calendar', permission: 'post.manage' },
  {
    path: 'single-sign-on',
    label: 'administration.singleSignOn',
    permission: 'post.manage',
    ofProvider: true,
  },
  { path: 'systems', label: 'administration.systems', permission: 'serviceClient.manage' },
];

/** The pages of administration that a person may open, where there is an identity provider and where there is none. */
export function administrationPages(me: Me, hasProvider: boolean): readonly AdministrationPage[] {
  return PAGES.filter(
    ({ permission, ofProvider = false }) =>
      me.permissions.includes(permission) && (hasProvider || !ofProvider),
  );
}

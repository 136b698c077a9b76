import accounts from '../data/demo-accounts.json';
import { demoAccountId, demoPostId } from '../domain/demo-ids';
import { isRole, type Role } from '../domain/role';
import type { AccountKind } from '../domain/role-rules';

/** From the day the ordinance came into force (QY42). */
const POSTS_VALID_FROM = '2023-06-01';

/** A post as it is first written. */
export interface PostRow {
  readonly id: string;
  readonly accountId: string;
  readonly organisationCode: string;
  readonly role: Role;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly validFrom: string;
}

/** An account of the demonstration. The password is public: never create one outside a demonstration. */
export interface DemoAccount {
  readonly id: string;
  readonly username: string;
  readonly password: string;
  readonly displayName: string;
  readonly kind: AccountKind;
  readonly roleZh: string;
  readonly roleEn: string;
  readonly posts: readonly PostRow[];
  /** A citizen's name and telephone number; neither is anybody's. */
  readonly profile?: { readonly fullName: string; readonly telephone: string };
}

/** Every demo account with its posts; ids are the same at every run. */
export function demoAccounts(): readonly DemoAccount[] {
  return accounts.map((account) => ({
    ...account,
    id: demoAccountId(account.username),
    kind: account.posts.every((post) => post.role === 'citizen') ? 'citizen' : 'official',
    posts: account.posts.map(({ organisation, role, titleZh, titleEn }) => ({
      id: demoPostId(account.username, organisation, role),
      accountId: demoAccountId(account.username),
      organisationCode: organisation,
      role: knownRole(role),
      titleZh,
      titleEn,
      validFrom: POSTS_VALID_FROM,
    })),
  }));
}

function knownRole(role: string): Role {
  if (!isRole(role)) throw new Error(`Unknown role in demo-accounts.json: ${role}`);
  return role;
}

import { demoAccountId, demoPostId } from '../domain/demo-ids';
import { isRole, type Role } from '../domain/role';
import type { AccountKind } from '../domain/role-rules';
import { CITY_DATA, type CityData, type ListedAccount } from './city-data';

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
export interface DemoAccount extends Omit<ListedAccount, 'posts'> {
  readonly id: string;
  readonly kind: AccountKind;
  /** The city whose demonstration it belongs to. */
  readonly city: Pick<CityData, 'key' | 'nameZh' | 'nameEn'>;
  readonly posts: readonly PostRow[];
}

/** Every demo account with its posts, city by city; ids are the same at every run. */
export function demoAccounts(): readonly DemoAccount[] {
  return CITY_DATA.flatMap((city) => city.accounts.map((account) => demoAccount(city, account)));
}

function demoAccount(city: CityData, account: ListedAccount): DemoAccount {
  const { key, nameZh, nameEn, inForceFrom } = city;
  return {
    ...account,
    id: demoAccountId(account.username),
    city: { key, nameZh, nameEn },
    kind: account.posts.every((post) => post.role === 'citizen') ? 'citizen' : 'official',
    posts: account.posts.map(({ organisation, role, titleZh, titleEn }) => ({
      id: demoPostId(account.username, organisation, role),
      accountId: demoAccountId(account.username),
      organisationCode: organisation,
      role: knownRole(role),
      titleZh,
      titleEn,
      validFrom: inForceFrom,
    })),
  };
}

function knownRole(role: string): Role {
  if (!isRole(role)) throw new Error(`Unknown role in demo-accounts.json: ${role}`);
  return role;
}

import type { AreaLevel } from '../domain/area-code';
import type { OrganisationKind, OrganisationLevel } from '../domain/organisation';
import type { Role } from '../domain/role';

/** A division, as people choose it. */
export interface Area {
  readonly code: string;
  readonly parentCode: string | null;
  readonly level: AreaLevel;
  readonly nameZh: string;
  readonly nameEn: string;
}

/** A city with the key of its legal profile (QY …). */
export interface City {
  readonly key: string;
  readonly areaCode: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

/** A grid and everything that its code says about where it lies. */
export interface Grid {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly sample: boolean;
  /** The last day (YYYY-MM-DD); null for a grid whose end is not known. */
  readonly validTo: string | null;
  readonly villageCode: string;
  readonly townshipCode: string;
  readonly countyCode: string;
  readonly cityCode: string;
  /** Code of the organisation that takes reports from this grid first (QY23.2). */
  readonly townshipAuthority: string;
  readonly countyAuthority: string;
  readonly cityAuthority: string;
}

/** A body that takes part. Both days are inclusive (YYYY-MM-DD); null is open. */
export interface Organisation {
  readonly code: string;
  readonly kind: OrganisationKind;
  /** What it does, the same word at every level: `grid-authority`, or that of a department of its city. */
  readonly function: string;
  readonly level: OrganisationLevel;
  readonly areaCode: string;
  readonly parentCode: string | null;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** What an account is in an organisation. Both days are inclusive (YYYY-MM-DD); null is open. */
export interface Post {
  readonly id: string;
  readonly accountId: string;
  readonly organisation: Organisation;
  readonly role: Role;
  /** The candidate group whose tasks the holder of the post may take. */
  readonly group: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  /** The grids that the post is bound to; null for the whole area of its organisation. */
  readonly gridCodes: readonly string[] | null;
  /** Whom the account asked about stands in for under this post; null under a post of its own. */
  readonly actingFor: { readonly accountId: string } | null;
}

/** Who may act in a candidate group, and for whom: null under a post of one's own. */
export interface GroupHolder {
  readonly accountId: string;
  readonly absentId: string | null;
}

/** A candidate group in words. */
export interface GroupName {
  readonly group: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

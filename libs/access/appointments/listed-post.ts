import type { OrganisationKind, Role } from '@grid/directory';

/** A post as administrators see it, also one that has ended or not begun. Days YYYY-MM-DD, both inclusive. */
export interface ListedPost {
  readonly id: string;
  readonly accountId: string;
  readonly username: string;
  readonly displayName: string;
  readonly accountEnabled: boolean;
  readonly organisationCode: string;
  readonly organisationKind: OrganisationKind;
  readonly organisationZh: string;
  readonly organisationEn: string;
  readonly areaCode: string;
  readonly role: Role;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly gridCodes: readonly string[] | null;
  readonly state: 'upcoming' | 'running' | 'ended';
}

/** Every column of a `ListedPost`; `$1` is today. */
export const POST_SELECT = `SELECT p.id, p.account_id AS "accountId", a.username,
    a.display_name AS "displayName", a.disabled_at IS NULL AS "accountEnabled",
    o.code AS "organisationCode", o.kind AS "organisationKind", o.name_zh AS "organisationZh",
    o.name_en AS "organisationEn", o.area_code AS "areaCode", p.role, p.title_zh AS "titleZh",
    p.title_en AS "titleEn", p.valid_from::text AS "validFrom", p.valid_to::text AS "validTo",
    p.grid_codes AS "gridCodes",
    CASE WHEN p.valid_to < $1::date THEN 'ended' WHEN p.valid_from > $1::date THEN 'upcoming'
      ELSE 'running' END AS state
  FROM directory.post p
  JOIN directory.organisation o ON o.code = p.organisation_code
  JOIN access.account a ON a.id = p.account_id`;

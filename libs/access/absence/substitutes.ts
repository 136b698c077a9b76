import { type Placed, ROLE_RULES, type Role, isSameOrInLine } from '@grid/directory';
import type { EntityManager } from 'typeorm';

/** Somebody who could stand in, by a post of their own. */
export interface Candidate {
  readonly accountId: string;
  readonly displayName: string;
  readonly titleZh: string;
  readonly titleEn: string;
}

/** For whom a substitute is looked for, and on which days (YYYY-MM-DD, both inclusive). */
export interface Vacancy {
  readonly holderId: string;
  readonly organisation: Placed;
  readonly validFrom: string;
  readonly validTo: string;
}

/** Roles whose holders others can stand in for; whoever stands in holds one as well. */
export const SUBSTITUTABLE_ROLES = (Object.keys(ROLE_RULES) as Role[]).filter(
  (role) => ROLE_RULES[role].substitutable,
);

/**
 * Enabled officials who hold a post on all of the days in the same organisation or in one above or below it, by name.
 * @param only the account that is asked about, or null for all
 * @param text part of a name or title
 */
export async function findSubstitutes(
  manager: EntityManager,
  { holderId, organisation, validFrom, validTo }: Vacancy,
  {
    only,
    text,
    limit,
  }: { readonly only: string | null; readonly text: string; readonly limit: number },
): Promise<readonly Candidate[]> {
  const alike: Placed[] = await manager.query(
    `SELECT code, function, area_code AS "areaCode" FROM directory.organisation
     WHERE function = $1 OR code = $2`,
    [organisation.function, organisation.code],
  );
  const near = alike.filter((one) => isSameOrInLine(one, organisation)).map(({ code }) => code);
  return manager.query(
    `SELECT * FROM (
       SELECT DISTINCT ON (a.id) a.id AS "accountId", a.display_name AS "displayName",
         p.title_zh AS "titleZh", p.title_en AS "titleEn"
       FROM directory.post p JOIN access.account a ON a.id = p.account_id
       WHERE p.organisation_code = ANY($1) AND p.role = ANY($2)
         AND p.valid_from <= $3 AND (p.valid_to IS NULL OR p.valid_to >= $4)
         AND a.disabled_at IS NULL AND a.kind = 'official' AND a.id <> $5
         AND ($6::uuid IS NULL OR a.id = $6)
         AND strpos(lower(concat_ws(' ', a.display_name, p.title_zh, p.title_en)), lower($7)) > 0
       ORDER BY a.id, p.organisation_code = $8 DESC, p.valid_from
     ) found ORDER BY "displayName", "accountId" LIMIT $9`,
    [near, SUBSTITUTABLE_ROLES, validFrom, validTo, holderId, only, text, organisation.code, limit],
  );
}

import type { Actor } from '@grid/access';
import { areaPrefix } from '@grid/directory';

/**
 * Which proceedings an actor may read, as a condition on the row `p`: one's own, those of one's body, and those of every
 * area that holds one's own or lies in it, because a list concerns whoever works under it.
 */
export function readableBy(
  { accountId, post }: Actor,
  firstParameter: number,
): { readonly sql: string; readonly parameters: readonly unknown[] } {
  const [own, body, area, prefix] = [0, 1, 2, 3].map((n) => `$${firstParameter + n}`);
  return {
    sql: `(p.applicant_account_id = ${own}::uuid OR p.applicant_organisation = ${body}::text
      OR starts_with(p.area_code, ${prefix}::text)
      OR starts_with(${area}::text, CASE WHEN p.area_code LIKE '____00' THEN left(p.area_code, 4)
        ELSE p.area_code END))`,
    parameters: [
      accountId,
      post?.organisationCode ?? null,
      post?.areaCode ?? null,
      post === null ? null : areaPrefix(post.areaCode),
    ],
  };
}

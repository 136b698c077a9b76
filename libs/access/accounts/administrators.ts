import type { EntityManager } from 'typeorm';
import { lastAdministrator } from './account.errors';

/** Which posts are about to go: all of an account, or a single one. */
export type GoingPosts = { readonly accountId: string } | { readonly postId: string };

/**
 * Returns when every area that is administered under these posts today will have another administrator: an enabled
 * account with a post in or above it whose role may manage accounts. Who stands in for one does not count. Acts of this
 * kind wait for each other, so that two administrators cannot put each other out at one moment.
 * @param day today, YYYY-MM-DD
 * @throws DomainError LAST_ADMINISTRATOR
 */
export async function requireOtherAdministrator(
  manager: EntityManager,
  going: GoingPosts,
  day: string,
): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('administrators', 0))`);
  const [row]: { alone: boolean }[] = await manager.query(
    `WITH administrator AS (
       SELECT p.id AS post_id, p.account_id, o.area_code,
         CASE o.level WHEN 'city' THEN left(o.area_code, 4) ELSE o.area_code END AS prefix
       FROM directory.post p
       JOIN directory.organisation o ON o.code = p.organisation_code
       JOIN access.role_permission r ON r.role = p.role AND r.permission = 'account.manage'
       JOIN access.account a ON a.id = p.account_id AND a.disabled_at IS NULL
       WHERE p.valid_from <= $3 AND (p.valid_to IS NULL OR p.valid_to >= $3)
     )
     SELECT EXISTS (
       SELECT FROM administrator g
       WHERE (g.account_id = $1 OR g.post_id = $2) AND NOT EXISTS (
         SELECT FROM administrator other
         WHERE other.account_id IS DISTINCT FROM $1 AND other.post_id IS DISTINCT FROM $2
           AND starts_with(g.area_code, other.prefix))) AS alone`,
    ['accountId' in going ? going.accountId : null, 'postId' in going ? going.postId : null, day],
  );
  if (row?.alone === true) throw lastAdministrator();
}

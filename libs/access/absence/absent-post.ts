import { type AbsentPost, type Placed, postUnknown } from '@grid/directory';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../domain/actor';
import { isInReach } from './reach';

/** A post with its organisation, as far as standing in for its holder asks. */
export interface PlacedPost extends AbsentPost {
  readonly id: string;
  readonly organisation: Placed;
}

/**
 * The post, locked until the transaction ends, if the actor may arrange who stands in for its holder: it is the actor's
 * own, or the actor's post allows it there.
 * @throws DomainError POST_UNKNOWN, also for a post of which the actor has nothing to know
 */
export async function lockArrangeablePost(
  manager: EntityManager,
  actor: Actor,
  postId: string,
): Promise<PlacedPost> {
  const [row]: (AbsentPost & Placed)[] = await manager.query(
    `SELECT p.account_id AS "accountId", p.role, p.valid_from::text AS "validFrom",
       p.valid_to::text AS "validTo", o.code, o.function, o.area_code AS "areaCode"
     FROM directory.post p JOIN directory.organisation o ON o.code = p.organisation_code
     WHERE p.id = $1 FOR UPDATE OF p`,
    [postId],
  );
  if (row === undefined) throw postUnknown();
  const { accountId, role, validFrom, validTo, ...organisation } = row;
  const post = { id: postId, accountId, role, validFrom, validTo, organisation };
  if (accountId === actor.accountId || isInReach(actor, organisation)) return post;
  throw postUnknown();
}

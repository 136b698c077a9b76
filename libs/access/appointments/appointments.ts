import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import {
  type NewPost,
  type Post,
  type PostChange,
  PostRegister,
  postUnknown,
  requireInside,
} from '@grid/directory';
import { Clock, localDay } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { requireOtherAdministrator } from '../accounts/administrators';
import { withdrawInvitations } from '../accounts/withdraw-invitations';
import type { Actor } from '../domain/actor';
import { administeredArea } from '../domain/administered-area';
import { requireFitHolder } from './fit-holder';
import { requireNotForOneself } from './not-for-oneself';

/**
 * Gives posts to people and takes them back. Whoever administers makes themselves neither a reader of cases nor an
 * administrator that way. An account that gets more to do expects nobody new at the identity provider any more.
 */
@Injectable()
export class Appointments {
  constructor(
    private readonly work: UnitOfWork,
    private readonly register: PostRegister,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError POST_FOR_ONESELF, ACCOUNT_UNKNOWN, ACCOUNT_DISABLED, ROLE_NOT_FOR_ACCOUNT and those of
   * `PostRegister.add`
   */
  async give(actor: Actor, input: NewPost): Promise<Post> {
    return this.work.run(async (manager) => {
      await requireNotForOneself(manager, actor, input.accountId, input.role);
      await requireFitHolder(manager, input.accountId, input.role);
      await withdrawInvitations(manager, this.audit, input.accountId);
      return this.register.add(manager, administeredArea(actor), input);
    });
  }

  /**
   * @throws DomainError POST_UNKNOWN, POST_FOR_ONESELF for lengthening one's own post or changing its grids,
   * LAST_ADMINISTRATOR and those of `PostRegister.change`
   */
  async change(actor: Actor, postId: string, change: PostChange): Promise<Post> {
    return this.work.run(async (manager) => {
      const area = administeredArea(actor);
      const post = await this.find(manager, postId);
      requireInside(area, post.areaCode);
      const ends = change.validTo !== undefined && change.validTo !== null;
      const onlyEnds = ends && change.gridCodes === undefined && !isLater(change.validTo, post);
      if (!onlyEnds) {
        await requireNotForOneself(manager, actor, post.accountId, post.role);
        await withdrawInvitations(manager, this.audit, post.accountId);
      }
      if (ends) {
        await requireOtherAdministrator(manager, { postId }, localDay(this.clock.now()));
      }
      return this.register.change(manager, area, postId, change);
    });
  }

  private async find(manager: EntityManager, id: string): Promise<HeldPost> {
    const [post]: HeldPost[] = await manager.query(
      `SELECT p.account_id AS "accountId", p.role, p.valid_to::text AS "validTo",
         o.area_code AS "areaCode"
       FROM directory.post p JOIN directory.organisation o ON o.code = p.organisation_code
       WHERE p.id = $1`,
      [id],
    );
    if (post === undefined) throw postUnknown();
    return post;
  }
}

interface HeldPost {
  readonly accountId: string;
  readonly role: NewPost['role'];
  readonly validTo: string | null;
  readonly areaCode: string;
}

function isLater(end: string | null | undefined, { validTo }: HeldPost): boolean {
  return typeof end === 'string' && validTo !== null && end > validTo;
}

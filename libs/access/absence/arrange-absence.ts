import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { AppConfig } from '@grid/config';
import { type AbsenceReason, type PlannedAbsence, checkAbsence } from '@grid/directory';
import { Clock, localDay, newId } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { withdrawInvitations } from '../accounts/withdraw-invitations';
import { requireNotOneself } from '../appointments/not-for-oneself';
import type { Actor } from '../domain/actor';
import {
  type NamedStretch,
  absenceOverlaps,
  substituteAbsent,
  substituteNotNear,
  substitutionChain,
} from './absence.errors';
import { type PlacedPost, lockArrangeablePost } from './absent-post';
import { type Candidate, findSubstitutes } from './substitutes';

/** Who is to act in which post, when, and why the holder does not. */
export interface NewAbsence extends PlannedAbsence {
  readonly postId: string;
  readonly reason: AbsenceReason;
}

const OFFERED = 20;

/** Arranges that somebody acts in the post of an absent person, in the open and for so many days only. */
@Injectable()
export class ArrangeAbsence {
  constructor(
    private readonly work: UnitOfWork,
    private readonly audit: AuditService,
    private readonly config: AppConfig,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the id of the arrangement
   * @throws DomainError POST_UNKNOWN, SUBSTITUTION_CHAIN, POST_FOR_ONESELF, SUBSTITUTE_NOT_NEAR, SUBSTITUTE_ABSENT,
   * ABSENCE_OVERLAPS and those of `checkAbsence`
   */
  async execute(actor: Actor, input: NewAbsence): Promise<string> {
    return this.work.run(async (manager) => {
      if (actor.post?.id === input.postId && actor.post.actingFor !== null) {
        throw substitutionChain();
      }
      const post = await lockArrangeablePost(manager, actor, input.postId);
      checkAbsence(post, input, this.today(), this.config.get('ABSENCE_LONGEST_DAYS'));
      requireNotOneself(actor, input.substituteAccountId);
      await this.requireNear(manager, post, input);
      await requireFree(manager, post.id, input);
      await withdrawInvitations(manager, this.audit, input.substituteAccountId);
      return this.store(manager, actor, input);
    });
  }

  /**
   * Who could stand in for the holder of a post on these days, at most twenty by name.
   * @throws DomainError POST_UNKNOWN
   */
  async candidates(
    actor: Actor,
    postId: string,
    { validFrom, validTo, text }: { validFrom: string; validTo: string; text: string },
  ): Promise<readonly Candidate[]> {
    return this.work.run(async (manager) => {
      const { accountId, organisation } = await lockArrangeablePost(manager, actor, postId);
      const vacancy = { holderId: accountId, organisation, validFrom, validTo };
      return findSubstitutes(manager, vacancy, { only: null, text: text.trim(), limit: OFFERED });
    });
  }

  private async requireNear(
    manager: EntityManager,
    { accountId, organisation }: PlacedPost,
    { substituteAccountId, validFrom, validTo }: NewAbsence,
  ): Promise<void> {
    const found = await findSubstitutes(
      manager,
      { holderId: accountId, organisation, validFrom, validTo },
      { only: substituteAccountId, text: '', limit: 1 },
    );
    if (found.length === 0) throw substituteNotNear();
  }

  private async store(manager: EntityManager, actor: Actor, input: NewAbsence): Promise<string> {
    const id = newId();
    const { postId, substituteAccountId, validFrom, validTo, reason } = input;
    await manager.query(
      `INSERT INTO directory.substitution (id, post_id, substitute_account_id, valid_from, valid_to,
         reason, arranged_by, arranged_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        id,
        postId,
        substituteAccountId,
        validFrom,
        validTo,
        reason,
        actor.accountId,
        this.clock.now(),
      ],
    );
    await this.audit.record(manager, {
      action: 'absence.arrange',
      outcome: 'done',
      newValue: { substitutionId: id, postId, substituteAccountId, validFrom, validTo, reason },
    });
    return id;
  }

  private today(): string {
    return localDay(this.clock.now());
  }
}

/** @throws DomainError ABSENCE_OVERLAPS for the post, SUBSTITUTE_ABSENT for any post of the substitute */
async function requireFree(
  manager: EntityManager,
  postId: string,
  { substituteAccountId, validFrom, validTo }: NewAbsence,
): Promise<void> {
  const clashes: (NamedStretch & { postId: string })[] = await manager.query(
    `SELECT s.post_id AS "postId", a.display_name AS "substituteName",
       s.valid_from::text AS "validFrom", s.valid_to::text AS "validTo"
     FROM directory.substitution s
     JOIN directory.post p ON p.id = s.post_id
     JOIN access.account a ON a.id = s.substitute_account_id
     WHERE (s.post_id = $1 OR p.account_id = $2) AND s.ended_at IS NULL
       AND s.valid_from <= $4 AND s.valid_to >= $3
     ORDER BY s.valid_from`,
    [postId, substituteAccountId, validFrom, validTo],
  );
  const overlap = clashes.find((clash) => clash.postId === postId);
  if (overlap !== undefined) throw absenceOverlaps(overlap);
  const [away] = clashes;
  if (away !== undefined) throw substituteAbsent(away);
}

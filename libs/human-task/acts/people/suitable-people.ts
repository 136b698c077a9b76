import { Injectable } from '@nestjs/common';
import { type Actor, SeparationOfHands } from '@grid/access';
import { Clock, localDay } from '@grid/kernel';
import type { EntityManager } from 'typeorm';
import type { TaskRow } from '../../infrastructure/task-row';
import { caseSteps } from '../../separation/taken-steps';
import { actErrors } from '../act-errors';
import { VoteCheck } from '../countersign/vote-check';

/** Somebody who may be given a task, under the post in which they would work it. */
export interface SuitablePerson {
  readonly accountId: string;
  readonly displayName: string;
  readonly postId: string;
  readonly titleZh: string;
  readonly titleEn: string;
}

/** Posts of today with the work on tasks among what they allow, whose holder is neither away nor disabled. */
const WORKING_POSTS = `
  SELECT DISTINCT ON (a.display_name, a.id) a.id AS "accountId", a.display_name AS "displayName",
    p.id AS "postId", p.title_zh AS "titleZh", p.title_en AS "titleEn"
  FROM directory.post p
  JOIN access.account a ON a.id = p.account_id AND a.disabled_at IS NULL
  WHERE p.organisation_code = $1
    AND p.valid_from <= $2::date AND (p.valid_to IS NULL OR p.valid_to >= $2::date)
    AND a.id <> ALL($3::uuid[])
    AND EXISTS (SELECT FROM access.role_permission r
      WHERE r.role = p.role AND r.permission = 'task.work')
    AND NOT EXISTS (SELECT FROM directory.substitution s WHERE s.post_id = p.id
      AND s.valid_from <= $2::date AND s.valid_to >= $2::date
      AND (s.ended_at IS NULL OR (s.ended_at AT TIME ZONE 'Asia/Shanghai')::date > $2::date))
  ORDER BY a.display_name, a.id, ($4::text[] @> ARRAY[p.organisation_code || '.' || p.role]) DESC,
    p.valid_from, p.id`;

/**
 * Who may be handed or delegated a task: officials of the same organisation who work on tasks, who are there today, and
 * whom no rule keeps from the step or its vote; never oneself, nor whom one stands in for.
 */
@Injectable()
export class SuitablePeople {
  constructor(
    private readonly hands: SeparationOfHands,
    private readonly votes: VoteCheck,
    private readonly clock: Clock,
  ) {}

  /** By name. */
  async of(
    manager: EntityManager,
    actor: Actor,
    task: TaskRow,
  ): Promise<readonly SuitablePerson[]> {
    const { post } = actor;
    if (post === null) return [];
    const day = localDay(this.clock.now());
    const ours = [actor.accountId, post.actingFor?.accountId, task.delegatedBy];
    const people: SuitablePerson[] = await manager.query(WORKING_POSTS, [
      post.organisationCode,
      day,
      ours.filter((id) => id !== undefined && id !== null),
      task.candidateGroups,
    ]);
    const { cityKey, taken } = await caseSteps(manager, task.caseId);
    const mayVote = await this.votes.recipients(manager, task);
    const suitable: SuitablePerson[] = [];
    for (const person of people.filter(({ accountId }) => mayVote(accountId))) {
      const { processId, elementId: step } = task;
      const intended = { cityKey, processId, step, accountIds: [person.accountId], day };
      const broken = await this.hands.broken(manager, intended, taken);
      if (broken.length === 0) suitable.push(person);
    }
    return suitable;
  }

  /** @throws DomainError RECIPIENT_UNSUITABLE */
  async require(
    manager: EntityManager,
    actor: Actor,
    task: TaskRow,
    accountId: string,
  ): Promise<SuitablePerson> {
    const found = (await this.of(manager, actor, task)).find((one) => one.accountId === accountId);
    if (found === undefined) throw actErrors.recipientUnsuitable();
    return found;
  }
}

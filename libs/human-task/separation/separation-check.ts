import { Injectable } from '@nestjs/common';
import { type Actor, HandsNotSeparate, SeparationOfHands } from '@grid/access';
import { AuditService } from '@grid/audit';
import { Clock, localDay } from '@grid/kernel';
import type { EntityManager } from 'typeorm';
import type { TaskRow } from '../infrastructure/task-row';
import { caseSteps } from './taken-steps';

/** Keeps the steps of a case in different hands when one is taken (claimed or decided). */
@Injectable()
export class SeparationCheck {
  constructor(
    private readonly hands: SeparationOfHands,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Returns when the actor, and whom the actor stands in for, may take this step. Acts of one case wait here for each
   * other, so that of two steps taken at the same moment the second sees the first.
   * @returns the waiver that allows it; null when nothing stands against it
   * @throws HandsNotSeparate
   */
  async require(
    manager: EntityManager,
    actor: Actor,
    { caseId, processId, elementId }: TaskRow,
  ): Promise<{ readonly waiverId: string } | null> {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('separation:' || $1, 0))`, [
      caseId,
    ]);
    const { cityKey, taken } = await caseSteps(manager, caseId);
    const absent = actor.post?.actingFor;
    const intended = {
      cityKey,
      processId,
      step: elementId,
      accountIds: [actor.accountId, ...(absent ? [absent.accountId] : [])],
      day: localDay(this.clock.now()),
    };
    return this.hands.require(manager, caseId, actor.accountId, intended, taken);
  }

  /** Puts it on record when `work` is refused because hands are to be kept apart. */
  async onRecord<T>(
    action: string,
    actor: Actor,
    taskKey: string,
    work: () => Promise<T>,
  ): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof HandsNotSeparate) {
        await this.audit.recordAlone({
          action,
          outcome: 'refused',
          code: error.code,
          accountId: actor.accountId,
          postId: actor.post?.id,
          actingForAccountId: actor.post?.actingFor?.accountId,
          caseId: error.caseId,
          taskKey,
          elementId: error.step,
          article: error.rule.article ?? undefined,
          detail: { ruleId: error.rule.id },
        });
      }
      throw error;
    }
  }
}

import { Injectable } from '@nestjs/common';
import { type Actor, SeparationOfHands } from '@grid/access';
import { Clock, localDay } from '@grid/kernel';
import { lockMatter } from '@grid/matter';
import type { EntityManager } from 'typeorm';
import type { TaskRow } from '../infrastructure/task-row';
import { caseSteps } from './taken-steps';

/** Keeps the steps of a case in different hands when one is taken (claimed or decided). */
@Injectable()
export class SeparationCheck {
  constructor(
    private readonly hands: SeparationOfHands,
    private readonly clock: Clock,
  ) {}

  /**
   * Returns when the actor, and whom the actor stands in for, may take this step. Acts of one case wait here for each
   * other, so that of two steps taken at the same moment the second sees the first.
   * @returns the waiver that allows it; null when nothing stands against it
   * @throws DomainError HANDS_NOT_SEPARATE
   */
  async require(
    manager: EntityManager,
    actor: Actor,
    { caseId, processId, elementId }: TaskRow,
  ): Promise<{ readonly waiverId: string } | null> {
    await lockMatter(manager, caseId);
    const { cityKey, taken } = await caseSteps(manager, caseId);
    const absent = actor.post?.actingFor;
    const intended = {
      cityKey,
      processId,
      step: elementId,
      organisationCode: actor.post?.organisationCode ?? null,
      accountIds: [actor.accountId, ...(absent ? [absent.accountId] : [])],
      day: localDay(this.clock.now()),
    };
    return this.hands.require(manager, caseId, actor.accountId, intended, taken);
  }
}

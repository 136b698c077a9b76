import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { AuditService } from '@grid/audit';
import { Clock, localDay } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { elementInfo } from '@grid/process-contract';
import { endDelegation, openDelegation, ownersHold } from '../acts/delegate/end-delegation';
import { VoteCheck } from '../acts/countersign/vote-check';
import { taskErrors } from '../domain/task-errors';
import { mayTakeOver } from '../domain/may-take-over';
import { abandonedClaims } from '../infrastructure/abandoned-claims';
import { lockOpenTask } from '../infrastructure/open-task';
import { TaskHands } from '../infrastructure/task-hands';
import type { EntityManager } from 'typeorm';
import type { TaskRow } from '../infrastructure/task-row';
import { SeparationCheck } from '../separation/separation-check';

/**
 * Takes a task of one's post into one's own hands, visibly, and gives it back. It is taken over only from the absent
 * person for whom one stands in, from a holder who cannot decide it any more, or from one's own delegate, and the record
 * says from whom.
 */
@Injectable()
export class ClaimTask {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hands: TaskHands,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly separation: SeparationCheck,
    private readonly votes: VoteCheck,
  ) {}

  /**
   * Safe when repeated by the holder. A task whose decision waits for others to agree can only be taken over, so that
   * somebody can let go those who never answer.
   * @throws DomainError TASK_ALREADY_CLAIMED, HANDS_NOT_SEPARATE, ONE_PERSON_ONE_VOTE and those of `lockOpenTask`
   */
  async claim(actor: Actor, taskKey: string): Promise<void> {
    await this.unitOfWork.run(async (manager) => {
      const task = await lockOpenTask(manager, actor, taskKey, true);
      if (task.holderId === actor.accountId) return;
      if (task.holderId !== null) await this.requireTakeOver(manager, actor, task, task.holderId);
      await this.votes.require(manager, actor, task);
      const waived = await this.separation.require(manager, actor, task);
      await this.hold(manager, actor, task);
      await this.audit.record(manager, {
        ...this.entry('task.claim', actor, task),
        oldValue: { holderId: task.holderId },
        newValue: { holderId: actor.accountId },
        detail: waived ?? undefined,
      });
    });
  }

  /** Gives a task back to its group, or to its owner when it was delegated. @throws DomainError TASK_NOT_CLAIMED and those of `lockOpenTask` */
  async release(actor: Actor, taskKey: string): Promise<void> {
    await this.unitOfWork.run(async (manager) => {
      const task = await lockOpenTask(manager, actor, taskKey);
      if (task.holderId !== actor.accountId) throw taskErrors.notHeld();
      const holderId = await this.letGo(manager, task);
      await this.audit.record(manager, {
        ...this.entry('task.release', actor, task),
        oldValue: { holderId: actor.accountId },
        newValue: { holderId },
      });
    });
  }

  /** A task goes back to its group, one that was only delegated to its owner. @returns who holds it now */
  private async letGo(manager: EntityManager, task: TaskRow): Promise<string | null> {
    const delegation = await openDelegation(manager, task);
    if (delegation === null) {
      await this.hands.drop(manager, task);
      return null;
    }
    await endDelegation(manager, task, this.clock.now());
    await this.hands.give(manager, task, ownersHold(delegation));
    return delegation.ownerAccountId;
  }

  private async requireTakeOver(
    manager: EntityManager,
    actor: Actor,
    task: TaskRow,
    holderId: string,
  ): Promise<void> {
    const abandoned = await abandonedClaims(manager, [task.key], localDay(this.clock.now()));
    if (task.delegatedBy === actor.accountId) return;
    if (!mayTakeOver(holderId, abandoned.has(task.key), actor)) throw taskErrors.heldByOther();
  }

  private async hold(manager: EntityManager, actor: Actor, task: TaskRow): Promise<void> {
    await endDelegation(manager, task, this.clock.now());
    await this.hands.give(manager, task, {
      accountId: actor.accountId,
      postId: actor.post?.id,
      actingFor: actor.post?.actingFor?.accountId,
      via: 'claim',
    });
  }

  private entry(action: string, actor: Actor, task: TaskRow) {
    return {
      action,
      outcome: 'done' as const,
      accountId: actor.accountId,
      postId: actor.post?.id,
      caseId: task.caseId,
      taskKey: task.key,
      elementId: task.elementId,
      article: elementInfo(task.processId, task.elementId)?.article ?? undefined,
    };
  }
}

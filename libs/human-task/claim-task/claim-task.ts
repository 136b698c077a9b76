import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { AuditService } from '@grid/audit';
import { Clock, localDay } from '@grid/kernel';
import { OutboxService, UnitOfWork } from '@grid/persistence';
import { elementInfo } from '@grid/process-contract';
import { taskErrors } from '../domain/task-errors';
import { mayTakeOver } from '../domain/may-take-over';
import { abandonedClaims } from '../infrastructure/abandoned-claims';
import { lockOpenTask } from '../infrastructure/open-task';
import type { EntityManager } from 'typeorm';
import type { TaskRow } from '../infrastructure/task-row';
import { SeparationCheck } from '../separation/separation-check';

/**
 * Takes a task of one's post into one's own hands, visibly, and gives it back. It is taken over only from the absent
 * person for whom one stands in, or from a holder who cannot decide it any more, and the record says from whom.
 */
@Injectable()
export class ClaimTask {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: OutboxService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly separation: SeparationCheck,
  ) {}

  /**
   * Safe when repeated by the holder.
   * @throws DomainError TASK_ALREADY_CLAIMED, HANDS_NOT_SEPARATE and those of `lockOpenTask`
   */
  async claim(actor: Actor, taskKey: string): Promise<void> {
    await this.unitOfWork.run(async (manager) => {
      const task = await lockOpenTask(manager, actor, taskKey);
      if (task.holderId === actor.accountId) return;
      if (task.holderId !== null) await this.requireTakeOver(manager, actor, task, task.holderId);
      const waived = await this.separation.require(manager, actor, task);
      await this.hold(manager, actor, task);
      await this.outbox.enqueue(manager, task.caseId, {
        kind: 'engine.assignUserTask',
        payload: { taskKey, assignee: actor.accountId },
      });
      await this.audit.record(manager, {
        ...this.entry('task.claim', actor, task),
        oldValue: { holderId: task.holderId },
        newValue: { holderId: actor.accountId },
        detail: waived ?? undefined,
      });
    });
  }

  /** Gives a task back to its group. @throws DomainError TASK_NOT_CLAIMED and those of `lockOpenTask` */
  async release(actor: Actor, taskKey: string): Promise<void> {
    await this.unitOfWork.run(async (manager) => {
      const task = await lockOpenTask(manager, actor, taskKey);
      if (task.holderId !== actor.accountId) throw taskErrors.notHeld();
      await manager.query('DELETE FROM human_task.claim WHERE generation = $1 AND task_key = $2', [
        task.generation,
        taskKey,
      ]);
      await this.outbox.enqueue(manager, task.caseId, {
        kind: 'engine.unassignUserTask',
        payload: { taskKey },
      });
      await this.audit.record(manager, this.entry('task.release', actor, task));
    });
  }

  private async requireTakeOver(
    manager: EntityManager,
    actor: Actor,
    task: TaskRow,
    holderId: string,
  ): Promise<void> {
    const abandoned = await abandonedClaims(manager, [task.key], localDay(this.clock.now()));
    if (!mayTakeOver(holderId, abandoned.has(task.key), actor)) throw taskErrors.heldByOther();
  }

  private async hold(manager: EntityManager, actor: Actor, task: TaskRow): Promise<void> {
    await manager.query(
      `INSERT INTO human_task.claim (generation, task_key, account_id, post_id,
         acting_for_account_id, claimed_at)
       VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (generation, task_key) DO UPDATE SET account_id = excluded.account_id,
         post_id = excluded.post_id, acting_for_account_id = excluded.acting_for_account_id,
         claimed_at = excluded.claimed_at`,
      [
        task.generation,
        task.key,
        actor.accountId,
        actor.post?.id,
        actor.post?.actingFor?.accountId,
        this.clock.now(),
      ],
    );
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

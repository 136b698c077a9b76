import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { AuditService } from '@grid/audit';
import { Clock } from '@grid/kernel';
import { OutboxService, UnitOfWork } from '@grid/persistence';
import { elementInfo } from '@grid/process-contract';
import { taskErrors } from '../domain/task-errors';
import { lockOpenTask } from '../infrastructure/open-task';
import type { TaskRow } from '../infrastructure/task-row';

/** Takes a task of one's post into one's own hands, visibly, and gives it back. Nobody takes it over silently. */
@Injectable()
export class ClaimTask {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: OutboxService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Safe when repeated by the holder. @throws DomainError TASK_ALREADY_CLAIMED and those of `lockOpenTask` */
  async claim(actor: Actor, taskKey: string): Promise<void> {
    await this.unitOfWork.run(async (manager) => {
      const task = await lockOpenTask(manager, actor, taskKey);
      if (task.holderId === actor.accountId) return;
      if (task.holderId !== null) throw taskErrors.heldByOther();
      await manager.query(
        `INSERT INTO human_task.claim (generation, task_key, account_id, post_id, claimed_at)
         VALUES ($1, $2, $3, $4, $5)`,
        [task.generation, taskKey, actor.accountId, actor.post?.id, this.clock.now()],
      );
      await this.outbox.enqueue(manager, task.caseId, {
        kind: 'engine.assignUserTask',
        payload: { taskKey, assignee: actor.accountId },
      });
      await this.audit.record(manager, this.entry('task.claim', actor, task));
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

import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { DirectoryService } from '@grid/directory';
import { Clock, localDay } from '@grid/kernel';
import { lockMatter } from '@grid/matter';
import { UnitOfWork } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { taskErrors } from '../../domain/task-errors';
import { isOffered } from '../../infrastructure/open-task';
import { type TaskRow, findTask } from '../../infrastructure/task-row';
import { actErrors } from '../act-errors';
import { ActNotices } from '../people/act-notices';
import { VisibleMatters } from '../people/visible-matters';
import { RecordAct } from '../record-act';

const HOUR_MS = 60 * 60 * 1000;

/** Urges a task (催办): its holder is told, or everybody it is offered to while nobody holds it. */
@Injectable()
export class UrgeTask {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly matters: VisibleMatters,
    private readonly directory: DirectoryService,
    private readonly acts: RecordAct,
    private readonly notices: ActNotices,
    private readonly clock: Clock,
  ) {}

  /**
   * Open to whoever may see the matter.
   * @throws DomainError TASK_UNKNOWN, TASK_NOT_OPEN, ACT_NOT_POSSIBLE for one's own task, URGED_RECENTLY
   */
  async execute(actor: Actor, taskKey: string, message: string | null): Promise<void> {
    await this.unitOfWork.run(async (manager) => {
      const task = await this.visible(manager, actor, taskKey);
      if (task.engineState !== 'created' || task.decisionStatus !== null)
        throw taskErrors.notOpen();
      if (task.holderId === actor.accountId) {
        throw actErrors.notPossible('不能催办自己的任务。', 'You cannot urge a task of your own.');
      }
      await this.requirePause(manager, actor, task);
      const words = message;
      const id = await this.acts.execute(manager, {
        ...{ kind: 'urge', actor, caseId: task.caseId, task, words },
      });
      const told = await this.addressees(manager, task);
      await this.notices.tell(
        manager,
        'taskUrged',
        id,
        { task, words },
        told.filter((one) => one !== actor.accountId),
      );
    });
  }

  private async visible(manager: EntityManager, actor: Actor, taskKey: string): Promise<TaskRow> {
    const task = await findTask(manager, taskKey);
    if (task === null) throw taskErrors.unknown();
    const seen =
      isOffered(task, actor) || (await this.matters.isVisible(manager, actor, task.caseId));
    if (!seen) throw taskErrors.unknown();
    await lockMatter(manager, task.caseId);
    return (await findTask(manager, taskKey)) ?? task;
  }

  private async requirePause(manager: EntityManager, actor: Actor, task: TaskRow): Promise<void> {
    const [last]: { at: Date; hours: number }[] = await manager.query(
      `SELECT a.at, s.hours FROM human_task.act a, human_task.act_setting s
       WHERE a.kind = 'urge' AND a.generation = $1 AND a.task_key = $2 AND a.account_id = $3
         AND s.name = 'urgeAgainAfter'
       ORDER BY a.at DESC LIMIT 1`,
      [task.generation, task.key, actor.accountId],
    );
    if (last === undefined) return;
    const wait = last.at.getTime() + last.hours * HOUR_MS - this.clock.now().getTime();
    if (wait > 0) throw actErrors.urgedRecently(last.hours, Math.ceil(wait / 1000));
  }

  private async addressees(manager: EntityManager, task: TaskRow): Promise<readonly string[]> {
    if (task.holderId !== null) return [task.holderId];
    const today = localDay(this.clock.now());
    const holders = await this.directory.holdersOf(task.candidateGroups, today, manager);
    return holders.map(({ accountId }) => accountId);
  }
}

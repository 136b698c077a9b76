import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { newId } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { lockHeldTask } from '../../infrastructure/open-task';
import { TaskHands } from '../../infrastructure/task-hands';
import { actErrors } from '../act-errors';
import { ActNotices } from '../people/act-notices';
import { SuitablePeople } from '../people/suitable-people';
import { RecordAct } from '../record-act';

/** To whom a task is delegated, and what is asked of them. */
export interface DelegateCommand {
  readonly toAccountId: string;
  readonly instruction: string;
}

/** Gives a task to somebody for a while (委派): they prepare it, give it back, and its owner decides. */
@Injectable()
export class DelegateTask {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hands: TaskHands,
    private readonly people: SuitablePeople,
    private readonly acts: RecordAct,
    private readonly notices: ActNotices,
  ) {}

  /** @throws DomainError RECIPIENT_UNSUITABLE, ACT_NOT_POSSIBLE for a delegate, and those of `lockHeldTask` */
  async execute(actor: Actor, taskKey: string, command: DelegateCommand): Promise<void> {
    await this.unitOfWork.run(async (manager) => {
      const task = await lockHeldTask(manager, actor, taskKey);
      if (task.delegatedBy !== null) {
        throw actErrors.notPossible(
          '该任务是委派给您的，不能再委派，请办理后交回。',
          'This task was delegated to you and cannot be delegated again. Please give it back.',
        );
      }
      const to = await this.people.require(manager, actor, task, command.toAccountId);
      const words = command.instruction;
      const id = newId();
      await this.acts.execute(
        manager,
        {
          ...{ kind: 'delegate', actor, caseId: task.caseId, task, words },
          toAccountId: to.accountId,
        },
        id,
      );
      await manager.query(
        `INSERT INTO human_task.delegation (id, case_id, generation, task_key, owner_account_id,
           owner_post_id, owner_acting_for, owner_via, delegate_account_id, state)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'open')`,
        [
          id,
          task.caseId,
          task.generation,
          task.key,
          actor.accountId,
          task.holderPostId,
          actor.post?.actingFor?.accountId,
          task.holderVia,
          to.accountId,
        ],
      );
      await this.hands.give(manager, task, {
        accountId: to.accountId,
        postId: to.postId,
        actingFor: null,
        via: 'delegate',
      });
      await this.notices.tell(manager, 'taskDelegated', id, { task, words }, [to.accountId]);
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { UnitOfWork } from '@grid/persistence';
import { lockHeldTask } from '../../infrastructure/open-task';
import { TaskHands } from '../../infrastructure/task-hands';
import { actErrors } from '../act-errors';
import { ActNotices } from '../people/act-notices';
import { SuitablePeople } from '../people/suitable-people';
import { RecordAct } from '../record-act';

/** To whom a task is handed over, and why. */
export interface HandOverCommand {
  readonly toAccountId: string;
  readonly reason: string;
}

/** Hands a task over for good (转办): it is the recipient's from then on, even where their post is not among its groups. */
@Injectable()
export class HandOverTask {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hands: TaskHands,
    private readonly people: SuitablePeople,
    private readonly acts: RecordAct,
    private readonly notices: ActNotices,
  ) {}

  /**
   * @throws DomainError RECIPIENT_UNSUITABLE, ACT_NOT_POSSIBLE for a task that was only delegated to the actor, and those
   * of `lockHeldTask`; a repetition finds the task in the recipient's hands (TASK_ALREADY_CLAIMED or TASK_UNKNOWN)
   */
  async execute(actor: Actor, taskKey: string, command: HandOverCommand): Promise<void> {
    await this.unitOfWork.run(async (manager) => {
      const task = await lockHeldTask(manager, actor, taskKey);
      if (task.delegatedBy !== null) throw delegated();
      const to = await this.people.require(manager, actor, task, command.toAccountId);
      await this.hands.give(manager, task, {
        accountId: to.accountId,
        postId: to.postId,
        actingFor: null,
        via: 'handOver',
      });
      const words = command.reason;
      const id = await this.acts.execute(manager, {
        ...{ kind: 'handOver', actor, caseId: task.caseId, task, words },
        toAccountId: to.accountId,
      });
      await this.notices.tell(manager, 'taskHandedOver', id, { task, words }, [to.accountId]);
    });
  }
}

const delegated = () =>
  actErrors.notPossible(
    '该任务是委派给您的，请办理后交回委派人，不能转办或再委派。',
    'This task was delegated to you. Please give it back to who delegated it; it cannot be passed on.',
  );

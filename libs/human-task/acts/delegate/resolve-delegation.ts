import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { Clock } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { PersonalDataService } from '@grid/personal-data';
import { DataSource, type EntityManager } from 'typeorm';
import { type CheckedAnswers, checkDraft } from '../../domain/form-answers';
import { taskErrors } from '../../domain/task-errors';
import { lockHeldTask } from '../../infrastructure/open-task';
import { TaskHands } from '../../infrastructure/task-hands';
import { findTask } from '../../infrastructure/task-row';
import { TaskForms } from '../../show-task/task-forms';
import { actErrors } from '../act-errors';
import { ActNotices } from '../people/act-notices';
import { RecordAct } from '../record-act';
import { openDelegation, ownersHold } from './end-delegation';

/** Under which name a written part of a delegate's draft is kept among the values of its matter. */
export const draftField = (delegationId: string, key: string): string =>
  `delegation.${delegationId}.${key}`;

/** Gives a delegated task back to its owner with what the delegate proposes to answer. */
@Injectable()
export class ResolveDelegation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hands: TaskHands,
    private readonly personalData: PersonalDataService,
    private readonly forms: TaskForms,
    private readonly acts: RecordAct,
    private readonly notices: ActNotices,
    private readonly clock: Clock,
    private readonly dataSource: DataSource,
  ) {}

  /**
   * The draft may be incomplete, but holds only answers that the form takes.
   * @throws DomainError VALIDATION_FAILED, ACT_NOT_POSSIBLE when the task was not delegated to the actor, and those of
   * `lockHeldTask`
   */
  async execute(
    actor: Actor,
    taskKey: string,
    answers: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const draft = await this.checked(taskKey, answers);
    await this.unitOfWork.run(async (manager) => {
      const task = await lockHeldTask(manager, actor, taskKey);
      const delegation = await openDelegation(manager, task);
      if (delegation === null) {
        throw actErrors.notPossible(
          '该任务不是委派给您的，请直接提交办理结果。',
          'This task was not delegated to you. Please decide it yourself.',
        );
      }
      await this.keep(manager, task.caseId, delegation.id, draft);
      await this.hands.give(manager, task, ownersHold(delegation));
      const owner = delegation.ownerAccountId;
      const id = await this.acts.execute(manager, {
        ...{ kind: 'resolve', actor, caseId: task.caseId, task, words: null, toAccountId: owner },
        detail: { delegationId: delegation.id },
      });
      await this.notices.tell(manager, 'taskGivenBack', id, { task, words: null }, [owner]);
    });
  }

  /** Before the transaction, as `CompleteTask` does and for the same reason. */
  private async checked(
    taskKey: string,
    answers: Readonly<Record<string, unknown>>,
  ): Promise<CheckedAnswers> {
    const task = await findTask(this.dataSource.manager, taskKey);
    if (task === null) throw taskErrors.unknown();
    const { schema, data } = await this.forms.of(task);
    return checkDraft(schema, answers, (key) => data.optionValues(key));
  }

  private async keep(
    manager: EntityManager,
    caseId: string,
    id: string,
    { choices, texts }: CheckedAnswers,
  ): Promise<void> {
    await this.personalData.write(
      manager,
      { kind: 'case', id: caseId },
      Object.entries(texts).map(([key, value]) => ({ field: draftField(id, key), value })),
    );
    await manager.query(
      `UPDATE human_task.delegation SET state = 'resolved', draft = $2, draft_texts = $3, ended_at = $4
       WHERE id = $1`,
      [id, JSON.stringify(choices), Object.keys(texts), this.clock.now()],
    );
  }
}

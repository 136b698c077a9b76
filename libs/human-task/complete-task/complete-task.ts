import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { AuditService } from '@grid/audit';
import { requireMayGiveUp } from '@grid/item-list';
import { requireCoHandlers } from '@grid/joint-handling';
import { Clock, newId } from '@grid/kernel';
import { OutboxService, UnitOfWork } from '@grid/persistence';
import { PersonalDataService, commitmentsOf } from '@grid/personal-data';
import { elementInfo } from '@grid/process-contract';
import { DataSource, type EntityManager } from 'typeorm';
import { actErrors } from '../acts/act-errors';
import { AskSigners } from '../acts/countersign/ask-signers';
import { type CountersignRow, livingCountersign } from '../acts/countersign/countersign-rows';
import { VoteCheck } from '../acts/countersign/vote-check';
import { decisionField } from '../domain/decision-fields';
import { type CheckedAnswers, checkAnswers } from '../domain/form-answers';
import { taskErrors } from '../domain/task-errors';
import { lockHeldTask } from '../infrastructure/open-task';
import { type TaskRow, findTask } from '../infrastructure/task-row';
import { SeparationCheck } from '../separation/separation-check';
import { TaskForms } from '../show-task/task-forms';
import { NotedEffects } from './noted-effects';
import { requireRulingArticle } from './ruling-article';
import { RequiredPhoto } from './required-photo';

/** A decision that was taken but that the engine has not confirmed yet. */
export interface SubmittedDecision {
  readonly decisionId: string;
  readonly status: 'pending';
}

/**
 * Takes the decision on a task. Completing it in the engine is a second write in another system, so the decision
 * waits as `pending` beside the command in the outbox; only the engine's own record makes it effective or void.
 */
@Injectable()
export class CompleteTask {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: OutboxService,
    private readonly audit: AuditService,
    private readonly personalData: PersonalDataService,
    private readonly forms: TaskForms,
    private readonly clock: Clock,
    private readonly dataSource: DataSource,
    private readonly separation: SeparationCheck,
    private readonly requiredPhoto: RequiredPhoto,
    private readonly notedEffects: NotedEffects,
    private readonly votes: VoteCheck,
    private readonly signers: AskSigners,
  ) {}

  /**
   * A decision that others have to agree to first is kept back until they have.
   * @throws DomainError VALIDATION_FAILED, EVIDENCE_REQUIRED, OPEN_CASES_NOT_NOTED, EXIT_ORDERED_BY_LAW, CO_HANDLERS_INVALID, RULING_ARTICLE_INVALID, HANDS_NOT_SEPARATE, COUNTERSIGN_OPEN, ONE_PERSON_ONE_VOTE,
   * ACT_NOT_POSSIBLE for a delegate, and those of `lockHeldTask`
   */
  async execute(
    actor: Actor,
    taskKey: string,
    given: Readonly<Record<string, unknown>>,
  ): Promise<SubmittedDecision> {
    const { schema, data } = await this.formOf(taskKey);
    return this.unitOfWork.run(async (manager) => {
      const task = await lockHeldTask(manager, actor, taskKey);
      if (task.delegatedBy !== null) throw toBeGivenBack();
      const signers = await livingCountersign(manager, task.generation, task.key);
      if (signers?.mode === 'before') throw actErrors.countersignOpen();
      await this.votes.require(manager, actor, task);
      const waived = await this.separation.require(manager, actor, task);
      await this.requiredPhoto.require(manager, task, schema);
      const checked = checkAnswers(schema, given, (key) => data.optionValues(key));
      requireRulingArticle(schema, checked);
      await this.notedEffects.require(manager, task, schema, checked);
      await requireMayGiveUp(manager, task.caseId, checked.choices);
      requireCoHandlers(checked.choices, daysOf(data.facts['proposedLimitDays']));
      const decisionId = await this.store(manager, actor, task, schema.id, checked, signers);
      const kept = await this.keepTexts(manager, task.caseId, decisionId, checked.texts);
      await this.votes.note(manager, actor, task, decisionId);
      if (signers === null) {
        await this.outbox.enqueue(manager, task.caseId, {
          kind: 'engine.completeUserTask',
          payload: { taskKey, variables: checked.variables },
        });
      } else {
        await this.signers.begin(manager, signers);
      }
      await this.audit.record(manager, {
        action: 'task.complete',
        outcome: 'done',
        accountId: actor.accountId,
        postId: actor.post?.id,
        caseId: task.caseId,
        taskKey,
        elementId: task.elementId,
        article: elementInfo(task.processId, task.elementId)?.article ?? undefined,
        newValue: { ...checked.variables, ...kept },
        detail: { decisionId, ...waived },
      });
      return { decisionId, status: 'pending' };
    });
  }

  /**
   * Read before the transaction begins: inside it every reader would hold one connection and wait for a second,
   * and as many decisions at one moment as the pool has connections would wait for each other for ever.
   */
  private async formOf(taskKey: string): ReturnType<TaskForms['of']> {
    const task = await findTask(this.dataSource.manager, taskKey);
    if (task === null) throw taskErrors.unknown();
    return this.forms.of(task);
  }

  /** @returns what may stand on record for what was written */
  private async keepTexts(
    manager: EntityManager,
    caseId: string,
    decisionId: string,
    texts: CheckedAnswers['texts'],
  ): Promise<Record<string, string>> {
    const values = Object.entries(texts).map(([key, value]) => ({
      field: decisionField(decisionId, key),
      value,
    }));
    return commitmentsOf(
      await this.personalData.write(manager, { kind: 'case', id: caseId }, values),
    );
  }

  private async store(
    manager: EntityManager,
    actor: Actor,
    task: TaskRow,
    formId: string,
    checked: CheckedAnswers,
    signers: CountersignRow | null,
  ): Promise<string> {
    const id = newId();
    await manager.query(
      `INSERT INTO human_task.decision (id, generation, task_key, case_id, element_id, form_id, answers,
         texts, variables, account_id, post_id, acting_for_account_id, decided_at, held_by, status)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'pending')`,
      [
        id,
        task.generation,
        task.key,
        task.caseId,
        task.elementId,
        formId,
        JSON.stringify(checked.choices),
        Object.keys(checked.texts),
        JSON.stringify(checked.variables),
        actor.accountId,
        actor.post?.id,
        actor.post?.actingFor?.accountId,
        this.clock.now(),
        signers?.id,
      ],
    );
    return id;
  }
}

const daysOf = (days: string | null | undefined): number | null =>
  days == null ? null : Number(days);

const toBeGivenBack = () =>
  actErrors.notPossible(
    '该任务是委派给您的，请填写意见后交回委派人，由其提交。',
    'This task was delegated to you. Please give it back with your draft; its owner decides.',
  );

import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { OutboxService, UnitOfWork } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { lockHeldTask } from '../../infrastructure/open-task';
import type { TaskRow } from '../../infrastructure/task-row';
import { actErrors } from '../act-errors';
import type { PendingAct } from '../act-kinds';
import { SendDrawnAct } from '../drawn/send-drawn-act';
import { ActNotices } from '../people/act-notices';
import { matterActors } from '../people/matter-actors';
import { type NewAct, RecordAct } from '../record-act';
import { type ReturnTarget, ReturnTargets } from './return-targets';

/** Whither: to the applicant, to the step before, or to an earlier step by its element id. */
export interface ReturnCommand {
  readonly to: string;
  readonly reason: string;
}

/**
 * Sends a matter back (退回). To the applicant it goes by an event that the diagram draws; to an earlier step the running
 * instance is moved, and its trace shows that it was. Until the engine's record confirms it, nobody acts on the matter.
 */
@Injectable()
export class ReturnTask {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: OutboxService,
    private readonly routes: ReturnTargets,
    private readonly drawn: SendDrawnAct,
    private readonly acts: RecordAct,
    private readonly notices: ActNotices,
  ) {}

  /**
   * @throws DomainError RETURN_TARGET_INVALID, RETURN_ACROSS_JOIN, ACT_NOT_POSSIBLE where no way to the applicant is drawn
   * or the task was delegated, and those of `lockHeldTask`
   */
  async execute(actor: Actor, taskKey: string, { to, reason }: ReturnCommand): Promise<PendingAct> {
    return this.unitOfWork.run(async (manager) => {
      const task = await lockHeldTask(manager, actor, taskKey);
      if (task.delegatedBy !== null) throw notTheirs();
      const words = reason;
      const act = { kind: 'return', actor, caseId: task.caseId, task, words } as const;
      const sent =
        to === 'applicant'
          ? await this.toApplicant(manager, task, act)
          : await this.toStep(manager, task, act, to);
      const applicants = await matterActors(manager, task.caseId);
      const told = applicants.filter((one) => one !== actor.accountId);
      if (to === 'applicant') {
        await this.notices.tell(manager, 'matterReturned', sent.actId, { task, words }, told);
      }
      return sent;
    });
  }

  private async toApplicant(
    manager: EntityManager,
    task: TaskRow,
    act: NewAct,
  ): Promise<PendingAct> {
    const route = await this.routes.toApplicant(manager, task);
    if (route === null) {
      throw actErrors.notPossible(
        '该事项的流程没有退回申请人的环节。',
        'The process of this matter has no way back to the applicant.',
      );
    }
    return this.drawn.execute(manager, route, { ...act, targetElement: 'applicant' });
  }

  private async toStep(
    manager: EntityManager,
    task: TaskRow,
    act: NewAct,
    to: string,
  ): Promise<PendingAct> {
    const target = await this.target(manager, task, to);
    const messageId = await this.outbox.enqueue(manager, task.caseId, {
      kind: 'engine.modifyProcessInstance',
      payload: {
        processInstanceKey: target.processInstanceKey,
        terminate: target.ends,
        activate: [target.elementId],
      },
    });
    const actId = await this.acts.execute(manager, {
      ...{ ...act, status: 'pending', messageId },
      ...{ targetElement: target.elementId, endedElements: target.ends },
    });
    return { actId, status: 'pending' };
  }

  private async target(manager: EntityManager, task: TaskRow, to: string): Promise<ReturnTarget> {
    const { targets, acrossJoin } = await this.routes.of(manager, task);
    const found =
      to === 'previous' ? targets[0] : targets.find(({ elementId }) => elementId === to);
    if (found !== undefined) return found;
    if (to === 'previous' ? acrossJoin.length > 0 : acrossJoin.includes(to)) {
      throw actErrors.returnAcrossJoin();
    }
    throw actErrors.returnTarget();
  }
}

const notTheirs = () =>
  actErrors.notPossible(
    '该任务是委派给您的，请交回委派人，由其决定是否退回。',
    'This task was delegated to you. Please give it back; its owner decides whether the matter is returned.',
  );

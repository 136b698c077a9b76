import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { Clock, newId, toLocalIso } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { deadlineOn } from '../domain/deadline';
import { jointErrors } from '../domain/joint-errors';
import { jointFields } from '../domain/joint-fields';
import { jointMessages, roundKey } from '../domain/joint-messages';
import { addPart, endPart, keepReplacedLead } from '../infrastructure/part-rows';
import { PartSteps } from '../part-course/part-steps';
import type { PartCommand } from './add-co-handler';
import { byActor } from './by-actor';
import { JointWords } from './joint-words';
import { limitUntil } from './limit-until';
import { type Running, RunningHandling } from './running-handling';

/**
 * Lets another of the departments concerned lead (QY26.1, ZJ33.2). The lead's order ends without an answer, what was
 * done stays with the case, and the new lead gets an order and a limit of its own.
 */
@Injectable()
export class ChangeLead {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly running: RunningHandling,
    private readonly steps: PartSteps,
    private readonly words: JointWords,
    private readonly clock: Clock,
  ) {}

  /**
   * Safe when repeated: whoever leads already goes on.
   * @throws DomainError CASE_UNKNOWN, JOINT_HANDLING_NOT_RUNNING, JOINT_HANDLING_NOT_YOURS, LEAD_ANSWERED,
   *   LEAD_NOT_CONCERNED, SUB_DEADLINE_PAST
   */
  async execute(actor: Actor, caseId: string, command: PartCommand): Promise<void> {
    await this.running.requireVisible(actor, caseId);
    await this.unitOfWork.run(async (manager) => {
      const running = await this.running.lock(manager, actor, caseId);
      const { departmentCode } = command;
      if (running.lead.departmentCode === departmentCode) return;
      if (running.lead.outcome !== null) throw jointErrors.leadAnswered();
      const concerned = running.parts.some(
        (one) =>
          one.departmentCode === departmentCode &&
          one.part === 'co' &&
          (one.endKind === null || one.endKind === 'answered'),
      );
      if (!concerned) throw jointErrors.notConcerned();
      const dueAt = deadlineOn(command.dueOn, this.clock.now(), null);
      await this.endFormer(manager, actor, caseId, running, departmentCode);
      await this.begin(manager, actor, caseId, running, { ...command, dueAt });
    });
  }

  /** The former lead's part, and the help of the department that now leads. */
  private async endFormer(
    manager: EntityManager,
    { accountId: by }: Actor,
    caseId: string,
    { lead, parts }: Running,
    departmentCode: string,
  ): Promise<void> {
    const at = this.clock.now();
    if (lead.partId === null) await keepReplacedLead(manager, caseId, lead, { at, by });
    else await endPart(manager, lead.partId, { kind: 'replaced', at, by });
    const helping = parts.filter(
      (one) => one.departmentCode === departmentCode && one.endKind === null,
    );
    for (const one of helping) {
      await this.steps.takeBack(manager, caseId, one, { kind: 'closed', by });
    }
  }

  private async begin(
    manager: EntityManager,
    actor: Actor,
    caseId: string,
    { lead: { round, departmentCode: former } }: Running,
    { departmentCode, reason, dueAt }: PartCommand & { readonly dueAt: Date },
  ): Promise<void> {
    const part = { id: newId(), caseId, round, part: 'lead', departmentCode } as const;
    const by = byActor(actor);
    await addPart(manager, { ...part, at: this.clock.now(), by });
    const field = jointFields.addReason(part.id);
    const kept = await this.words.keep(manager, caseId, field, reason);
    await this.steps.record(manager, {
      ...{ action: 'jointHandling.leadChanged', caseId, part, by },
      newValue: { former, dueAt: toLocalIso(dueAt), ...kept },
    });
    await this.steps.send(manager, caseId, {
      ...{ name: jointMessages.leadChanged, key: roundKey(caseId, round) },
      variables: { leadPartId: part.id, departmentCode, limit: limitUntil(dueAt) },
    });
  }
}

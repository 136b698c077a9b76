import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { Clock, newId, toLocalIso } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { deadlineOn } from '../domain/deadline';
import { jointErrors } from '../domain/joint-errors';
import { jointFields } from '../domain/joint-fields';
import { jointMessages, roundKey } from '../domain/joint-messages';
import { openCoHandlers } from '../domain/part';
import { addPart } from '../infrastructure/part-rows';
import { PartSteps } from '../part-course/part-steps';
import { byActor } from './by-actor';
import { JointWords } from './joint-words';
import { limitUntil } from './limit-until';
import { type Running, RunningHandling } from './running-handling';

/** Which department is to do what the authority asks, until the end of which day (YYYY-MM-DD), and why. */
export interface PartCommand {
  readonly departmentCode: string;
  readonly dueOn: string;
  readonly reason: string;
}

/** Asks one more department to help while the handling runs (QY26.1, ZJ33.2). */
@Injectable()
export class AddCoHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly running: RunningHandling,
    private readonly steps: PartSteps,
    private readonly words: JointWords,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the id of its part
   * @throws DomainError CASE_UNKNOWN, JOINT_HANDLING_NOT_RUNNING, JOINT_HANDLING_NOT_YOURS, DEPARTMENT_NOT_IN_AREA,
   *   CO_HANDLER_IS_LEAD, CO_HANDLER_TWICE, SUB_DEADLINE_PAST, SUB_DEADLINE_BEYOND_LIMIT
   */
  async execute(actor: Actor, caseId: string, command: PartCommand): Promise<{ partId: string }> {
    await this.running.requireVisible(actor, caseId);
    return this.unitOfWork.run(async (manager) => {
      const running = await this.running.lock(manager, actor, caseId);
      await this.requireFree(running, command.departmentCode);
      const { departmentCode, dueOn, reason } = command;
      const { round, dueAt: latest } = running.lead;
      const now = this.clock.now();
      const dueAt = deadlineOn(dueOn, now, latest);
      const part = { id: newId(), caseId, round, part: 'co', departmentCode } as const;
      const by = byActor(actor);
      await addPart(manager, { ...part, at: now, by });
      const field = jointFields.addReason(part.id);
      const kept = await this.words.keep(manager, caseId, field, reason);
      await this.steps.record(manager, {
        ...{ action: 'jointHandling.coHandlerAdded', caseId, part, by },
        newValue: { dueAt: toLocalIso(dueAt), ...kept },
      });
      await this.steps.send(manager, caseId, {
        ...{ name: jointMessages.called, key: roundKey(caseId, round) },
        variables: {
          ...{ partId: part.id, coDepartmentCode: departmentCode },
          coLimit: limitUntil(dueAt),
        },
      });
      return { partId: part.id };
    });
  }

  private async requireFree({ lead, parts }: Running, departmentCode: string): Promise<void> {
    const field = 'departmentCode';
    const offered = await this.running.departmentsFor(lead);
    if (!offered.some(({ code }) => code === departmentCode)) throw jointErrors.notInArea(field);
    if (lead.departmentCode === departmentCode) throw jointErrors.isLead(field);
    const asked = openCoHandlers(parts).some((one) => one.departmentCode === departmentCode);
    if (asked) throw jointErrors.twice(field);
  }
}

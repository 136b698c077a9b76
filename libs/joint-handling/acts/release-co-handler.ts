import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { UnitOfWork } from '@grid/persistence';
import { jointErrors } from '../domain/joint-errors';
import { jointFields } from '../domain/joint-fields';
import { PartSteps } from '../part-course/part-steps';
import { byActor } from './by-actor';
import { JointWords } from './joint-words';
import { RunningHandling } from './running-handling';

/** Lets a department off that was to help; what it has done stays with the case. */
@Injectable()
export class ReleaseCoHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly running: RunningHandling,
    private readonly steps: PartSteps,
    private readonly words: JointWords,
  ) {}

  /**
   * Safe when repeated while the handling runs. With nobody left, a lead's result that was waiting counts.
   * @throws DomainError CASE_UNKNOWN, JOINT_HANDLING_NOT_RUNNING, JOINT_HANDLING_NOT_YOURS, CO_HANDLER_UNKNOWN,
   *   CO_HANDLER_ANSWERED
   */
  async execute(actor: Actor, caseId: string, partId: string, reason: string): Promise<void> {
    await this.running.requireVisible(actor, caseId);
    await this.unitOfWork.run(async (manager) => {
      const { parts, lead } = await this.running.lock(manager, actor, caseId);
      const part = parts.find(({ id, part: of }) => id === partId && of === 'co');
      if (part === undefined) throw jointErrors.coHandlerUnknown();
      if (part.endKind === 'answered') throw jointErrors.coHandlerAnswered();
      if (part.endKind !== null) return;
      const by = byActor(actor);
      await this.steps.takeBack(manager, caseId, part, { kind: 'released', by: by.accountId });
      const field = jointFields.endReason(partId);
      const newValue = await this.words.keep(manager, caseId, field, reason);
      const action = 'jointHandling.coHandlerReleased';
      await this.steps.record(manager, { action, caseId, part, by, newValue });
      await this.steps.settleIfLast(manager, caseId, lead.round);
    });
  }
}

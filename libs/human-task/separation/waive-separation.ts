import { Injectable } from '@nestjs/common';
import { type Actor, SeparationWaivers, caseScope } from '@grid/access';
import { AuditService } from '@grid/audit';
import { CaseReaderService } from '@grid/intake';
import { Clock, newId } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { commitmentsOf, PersonalDataService } from '@grid/personal-data';
import type { EntityManager } from 'typeorm';
import { type SeparationConflict, SeparationConflicts } from './separation-conflicts';
import { waiverErrors } from './waiver-errors';
import { reasonField } from './waiver-reader';

/** Who may take which step although hands are to be kept apart, and why. */
export interface WaiveCommand {
  readonly elementId: string;
  readonly accountId: string;
  readonly reason: string;
}

/**
 * Decides that separation yields for one person at one step of one case, where only that person can do it
 * (ZJ35, BH20). The decision of the authority's head stands with its reason in the course of the case.
 */
@Injectable()
export class WaiveSeparation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: CaseReaderService,
    private readonly conflicts: SeparationConflicts,
    private readonly waivers: SeparationWaivers,
    private readonly personalData: PersonalDataService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Safe when repeated: the first decision stays, unless rules have been broken since that it does not cover.
   * @throws DomainError CASE_UNKNOWN outside the area of the actor's post, WAIVER_FOR_ONESELF, NOTHING_TO_WAIVE
   */
  async execute(actor: Actor, caseId: string, command: WaiveCommand): Promise<void> {
    const { post } = actor;
    const none = { reporterId: null, departmentCode: null, tasks: null, copiedTo: null };
    const inArea = { ...caseScope(actor), ...none };
    if (post === null || (await this.cases.find(inArea, caseId)) === null) {
      throw waiverErrors.caseUnknown();
    }
    if ([actor.accountId, post.actingFor?.accountId].includes(command.accountId)) {
      throw waiverErrors.forOneself();
    }
    await this.unitOfWork.run(async (manager) => {
      const { processId, rules } = await this.conflict(manager, caseId, command);
      const id = newId();
      const isNew = await this.waivers.add(manager, {
        id,
        caseId,
        processId,
        elementId: command.elementId,
        accountId: command.accountId,
        ruleIds: rules.map((rule) => rule.id),
        decidedBy: actor.accountId,
        postId: post.id,
        actingForAccountId: post.actingFor?.accountId ?? null,
        decidedAt: this.clock.now(),
      });
      if (!isNew) return;
      const written = await this.personalData.write(manager, { kind: 'case', id: caseId }, [
        { field: reasonField(id), value: command.reason },
      ]);
      await this.audit.record(manager, {
        action: 'separation.waive',
        outcome: 'done',
        accountId: actor.accountId,
        postId: post.id,
        actingForAccountId: post.actingFor?.accountId,
        caseId,
        elementId: command.elementId,
        article: rules.flatMap((rule) => rule.article ?? [])[0],
        newValue: { accountId: command.accountId, ...commitmentsOf(written) },
        detail: { waiverId: id, ruleIds: rules.map((rule) => rule.id) },
      });
    });
  }

  private async conflict(
    manager: EntityManager,
    caseId: string,
    { elementId, accountId }: WaiveCommand,
  ): Promise<SeparationConflict> {
    const all = await this.conflicts.ofCase(manager, caseId);
    const found = all.find((one) => one.elementId === elementId && one.accountId === accountId);
    if (found === undefined) throw waiverErrors.nothingToWaive();
    return found;
  }
}

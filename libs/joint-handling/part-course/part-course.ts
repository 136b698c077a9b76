import { Injectable } from '@nestjs/common';
import { type WorkOrderEntity, workOrderErrors } from '@grid/dispatch';
import { CaseProgress } from '@grid/intake';
import { Clock } from '@grid/kernel';
import { lockMatter } from '@grid/matter';
import type { EntityManager } from 'typeorm';
import { openCoHandlers, waitsForOthers } from '../domain/part';
import { endPart, isClosed, partsOf } from '../infrastructure/part-rows';
import { PartSteps } from './part-steps';

/** What the departments' answers do to the parts of a round; in the transaction that has locked the order. */
@Injectable()
export class PartCourse {
  constructor(
    private readonly steps: PartSteps,
    private readonly progress: CaseProgress,
    private readonly clock: Clock,
  ) {}

  /**
   * Locks the matter, so that a department that answers and an official who releases it come one after the other.
   * @throws DomainError WORK_ORDER_CLOSED when the order was taken back
   */
  async requireOpen(manager: EntityManager, order: WorkOrderEntity): Promise<void> {
    await lockMatter(manager, order.caseId);
    if (await isClosed(manager, order)) throw workOrderErrors.closed();
  }

  /**
   * An order was answered. A lead's result counts at once when nobody else is to answer, and later when it is done and
   * co-handlers are open; in every other case their parts end with it.
   * @returns whether the lead's result waits for co-handlers
   */
  async answered(
    manager: EntityManager,
    order: WorkOrderEntity,
  ): Promise<{ readonly coHandlersOpen: boolean }> {
    const { caseId, round, part, partId, outcome } = order;
    if (partId !== null) {
      await endPart(manager, partId, { kind: 'answered', by: null, at: this.clock.now() });
    }
    if (part === 'co') {
      await this.steps.settleIfLast(manager, caseId, round);
      return { coHandlersOpen: false };
    }
    const open = openCoHandlers(await partsOf(manager, caseId, round));
    if (waitsForOthers(outcome, open)) return { coHandlersOpen: true };
    for (const one of open) {
      await this.steps.takeBack(manager, caseId, one, { kind: 'closed', by: null });
      await this.steps.record(manager, {
        ...{ action: 'jointHandling.closed', caseId, part: one },
      });
    }
    await this.progress.answered(manager, caseId);
    return { coHandlersOpen: false };
  }
}

import { Injectable } from '@nestjs/common';
import { AnswerEvidence, Extensions, type WorkOrderEntity, WorkOrders } from '@grid/dispatch';
import { CaseProgress } from '@grid/intake';
import { PartCourse } from '@grid/joint-handling';
import { toLocalIso } from '@grid/kernel';
import { OutboxService } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { departmentMessages } from '../domain/department-messages';
import type { DepartmentEvent } from '../domain/events/department-event';

/** Carries out what an event says, and tells the process what it waits for, in the caller's transaction. */
@Injectable()
export class TakeEvent {
  constructor(
    private readonly workOrders: WorkOrders,
    private readonly evidence: AnswerEvidence,
    private readonly extensions: Extensions,
    private readonly progress: CaseProgress,
    private readonly parts: PartCourse,
    private readonly outbox: OutboxService,
  ) {}

  /**
   * Whoever tells anything of an order has it, so one whose receipt is still under way counts as placed.
   * @throws DomainError WORK_ORDER_CLOSED, WORK_ORDER_ANSWERED, WORK_ORDER_REFERENCE_MISMATCH, OBJECTION_NOT_ALLOWED,
   *   OBJECTION_TOO_LATE, EXTENSION_TOO_LATE, EXTENSION_PENDING, EXTENSION_NOT_LATER
   */
  async take(
    manager: EntityManager,
    order: WorkOrderEntity,
    event: DepartmentEvent,
  ): Promise<void> {
    const { workOrderId, reference } = event;
    const { caseId, part } = order;
    await this.parts.requireOpen(manager, order);
    const isNew = await this.workOrders.place(manager, workOrderId, reference);
    if (isNew && part === 'lead') {
      await this.progress.dispatched(manager, caseId);
    }
    switch (event.type) {
      case 'workOrder.accepted':
        return this.workOrders.accept(manager, workOrderId, event);
      case 'workOrder.answered': {
        const answered = await this.workOrders.answer(manager, workOrderId, event);
        await this.evidence.name(manager, workOrderId, event.evidence);
        return this.tellAnswer(manager, answered);
      }
      case 'workOrder.objected':
        return this.tellAnswer(manager, await this.workOrders.object(manager, workOrderId, event));
      case 'workOrder.extensionRequested': {
        const requestedUntil = new Date(event.requestedUntil);
        const { reason } = event;
        const extensionId = await this.extensions.request(manager, workOrderId, {
          requestedUntil,
          reason,
        });
        const name = departmentMessages.extensionRequested;
        return this.tell(manager, caseId, { name, workOrderId, variables: { extensionId } });
      }
    }
  }

  /** An objection is the round's answer, too. */
  private async tellAnswer(manager: EntityManager, order: WorkOrderEntity): Promise<void> {
    const { id, caseId, outcome, answeredAt } = order;
    const { coHandlersOpen } = await this.parts.answered(manager, order);
    const variables = {
      workOrderOutcome: outcome,
      answeredAt: answeredAt && toLocalIso(answeredAt),
      coHandlersOpen,
    };
    const name = departmentMessages.answered;
    await this.tell(manager, caseId, { name, workOrderId: id, variables });
  }

  private async tell(
    manager: EntityManager,
    caseId: string,
    message: { name: string; workOrderId: string; variables: Readonly<Record<string, unknown>> },
  ): Promise<void> {
    const { name, workOrderId: correlationKey, variables } = message;
    await this.outbox.enqueue(manager, caseId, {
      kind: 'engine.publishMessage',
      payload: { name, correlationKey, variables },
    });
  }
}

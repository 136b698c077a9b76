import { Injectable } from '@nestjs/common';
import { WorkOrders } from '@grid/dispatch';
import { CaseProgress } from '@grid/intake';
import { Clock } from '@grid/kernel';
import { OutboxService, UnitOfWork } from '@grid/persistence';
import { MessageNames } from '@grid/process-contract';
import type { EntityManager } from 'typeorm';
import { type WorkOrderAnswered, workOrderAnswered } from '../domain/work-order-answered';
import { callbackErrors } from './callback-errors';
import { type CallbackHeaders, CallbackSignature } from './callback-signature';

/** Takes in what a department reports back (QY23.3). */
@Injectable()
export class ReceiveCallback {
  constructor(
    private readonly signature: CallbackSignature,
    private readonly workOrders: WorkOrders,
    private readonly progress: CaseProgress,
    private readonly outbox: OutboxService,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Stores the answer and tells the waiting process in one transaction. An event that came before changes nothing.
   * What the department wrote stays in our row; the process learns only the outcome.
   * @param rawBody the bytes that were signed
   * @throws DomainError CALLBACK_SIGNATURE_INVALID, CALLBACK_MALFORMED, WORK_ORDER_UNKNOWN, WORK_ORDER_ANSWERED,
   *   WORK_ORDER_REFERENCE_MISMATCH
   */
  async execute(
    rawBody: Buffer,
    headers: CallbackHeaders,
  ): Promise<{ eventId: string; duplicate: boolean }> {
    this.signature.check(rawBody, headers);
    const event = eventOf(rawBody);
    if (event.eventId !== headers.id) throw callbackErrors.malformed();
    const taken = await this.unitOfWork.run((manager) => this.takeOnce(manager, event));
    return { eventId: event.eventId, duplicate: !taken };
  }

  /** The lock on the work order lets two deliveries of one event through one after the other. */
  private async takeOnce(manager: EntityManager, event: WorkOrderAnswered): Promise<boolean> {
    const { eventId, workOrderId, outcome } = event;
    const { caseId } = await this.workOrders.locked(manager, workOrderId);
    const first: unknown[] = await manager.query(
      `INSERT INTO department.callback_event (event_id, work_order_id, type, received_at)
       VALUES ($1, $2, $3, $4) ON CONFLICT (event_id) DO NOTHING RETURNING event_id`,
      [eventId, workOrderId, event.type, this.clock.now()],
    );
    if (first.length === 0) return false;
    if (await this.workOrders.place(manager, workOrderId, event.reference)) {
      await this.progress.dispatched(manager, caseId);
    }
    await this.workOrders.answer(manager, workOrderId, event);
    await this.progress.answered(manager, caseId);
    await this.outbox.enqueue(manager, caseId, {
      kind: 'engine.publishMessage',
      payload: {
        name: MessageNames.DepartmentWorkOrderAnswered,
        correlationKey: workOrderId,
        variables: { workOrderOutcome: outcome },
      },
    });
    return true;
  }
}

function eventOf(rawBody: Buffer): WorkOrderAnswered {
  let body: unknown;
  try {
    body = JSON.parse(rawBody.toString('utf8'));
  } catch {
    throw callbackErrors.malformed();
  }
  const parsed = workOrderAnswered.safeParse(body);
  if (!parsed.success) throw callbackErrors.malformed();
  return parsed.data;
}

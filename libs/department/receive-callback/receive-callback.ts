import { Injectable } from '@nestjs/common';
import { LastUse, type ServiceClient } from '@grid/access';
import { AuditService, setRequestService } from '@grid/audit';
import { WorkOrders } from '@grid/dispatch';
import { CaseProgress } from '@grid/intake';
import { Clock, type DomainError } from '@grid/kernel';
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
    private readonly audit: AuditService,
    private readonly lastUse: LastUse,
    private readonly clock: Clock,
  ) {}

  /**
   * Stores the answer and tells the waiting process in one transaction. An event that came before changes nothing.
   * What the department wrote stays in our row; the process learns only the outcome. An order of another
   * department is answered as unknown, and the attempt is on record.
   * @param rawBody the bytes that were signed
   * @throws DomainError CALLBACK_CLIENT_INVALID, CALLBACK_SIGNATURE_INVALID, CALLBACK_MALFORMED, WORK_ORDER_UNKNOWN,
   *   WORK_ORDER_ANSWERED, WORK_ORDER_REFERENCE_MISMATCH
   */
  async execute(
    rawBody: Buffer,
    headers: CallbackHeaders,
  ): Promise<{ eventId: string; duplicate: boolean }> {
    const client = await this.signature.clientOf(rawBody, headers);
    setRequestService(client.id);
    await this.lastUse.note(client.id);
    const event = eventOf(rawBody, headers);
    const { eventId, workOrderId } = event;
    const taking = await this.unitOfWork.run((manager) => this.takeOnce(manager, client, event));
    if (taking === 'foreign') throw await this.foreign(client, workOrderId);
    return { eventId, duplicate: taking === 'known' };
  }

  private async foreign(client: ServiceClient, workOrderId: string): Promise<DomainError> {
    const error = callbackErrors.foreign();
    await this.audit.recordAlone({
      action: 'department.callback',
      outcome: 'refused',
      code: error.code,
      detail: { serviceClientId: client.id, workOrderId, reason: 'anotherDepartment' },
    });
    return error;
  }

  /** The lock on the work order lets two deliveries of one event through one after the other. */
  private async takeOnce(
    manager: EntityManager,
    client: ServiceClient,
    event: WorkOrderAnswered,
  ): Promise<'taken' | 'known' | 'foreign'> {
    const { eventId, workOrderId, outcome } = event;
    const { caseId, departmentCode } = await this.workOrders.locked(manager, workOrderId);
    if (departmentCode !== client.organisationCode) return 'foreign';
    const first: unknown[] = await manager.query(
      `INSERT INTO department.callback_event (event_id, work_order_id, type, client_id, received_at)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT (work_order_id, event_id) DO NOTHING RETURNING event_id`,
      [eventId, workOrderId, event.type, client.id, this.clock.now()],
    );
    if (first.length === 0) return 'known';
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
    return 'taken';
  }
}

function eventOf(rawBody: Buffer, { id }: CallbackHeaders): WorkOrderAnswered {
  let body: unknown;
  try {
    body = JSON.parse(rawBody.toString('utf8'));
  } catch {
    throw callbackErrors.malformed([]);
  }
  const parsed = workOrderAnswered.safeParse(body);
  if (!parsed.success) {
    throw callbackErrors.malformed(parsed.error.issues.map((issue) => issue.path.join('.')));
  }
  if (parsed.data.eventId !== id) throw callbackErrors.malformed(['eventId']);
  return parsed.data;
}

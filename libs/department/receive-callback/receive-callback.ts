import { Injectable } from '@nestjs/common';
import { LastUse, type ServiceClient } from '@grid/access';
import { AuditService, setRequestService } from '@grid/audit';
import { WorkOrders } from '@grid/dispatch';
import { Clock, type DomainError } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { type DepartmentEvent, departmentEvent } from '../domain/events/department-event';
import { callbackErrors } from './callback-errors';
import { type CallbackHeaders, CallbackSignature } from './callback-signature';
import { TakeEvent } from './take-event';

/** Takes in what a department's system tells of its work orders: who has it, the answer, an objection, a wish for time. */
@Injectable()
export class ReceiveCallback {
  constructor(
    private readonly signature: CallbackSignature,
    private readonly workOrders: WorkOrders,
    private readonly takeEvent: TakeEvent,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditService,
    private readonly lastUse: LastUse,
    private readonly clock: Clock,
  ) {}

  /**
   * Stores the event and tells the waiting process in one transaction. An event that came before changes nothing, and
   * one that is refused leaves nothing and can come again. What the department wrote goes into the vault; the process
   * learns only codes, ids and times. An order of another department is answered as unknown, and the attempt is on
   * record.
   * @param rawBody the bytes that were signed
   * @throws DomainError CALLBACK_CLIENT_INVALID, CALLBACK_SIGNATURE_INVALID, CALLBACK_MALFORMED, WORK_ORDER_UNKNOWN,
   *   WORK_ORDER_CLOSED, WORK_ORDER_ANSWERED, WORK_ORDER_REFERENCE_MISMATCH, OBJECTION_NOT_ALLOWED, EXTENSION_TOO_LATE,
   *   EXTENSION_PENDING, EXTENSION_NOT_LATER
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
    event: DepartmentEvent,
  ): Promise<'taken' | 'known' | 'foreign'> {
    const { eventId, workOrderId } = event;
    const order = await this.workOrders.locked(manager, workOrderId);
    if (order.departmentCode !== client.organisationCode) return 'foreign';
    const first: unknown[] = await manager.query(
      `INSERT INTO department.callback_event (event_id, work_order_id, type, client_id, received_at)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT (work_order_id, event_id) DO NOTHING RETURNING event_id`,
      [eventId, workOrderId, event.type, client.id, this.clock.now()],
    );
    if (first.length === 0) return 'known';
    await this.takeEvent.take(manager, order, event);
    return 'taken';
  }
}

function eventOf(rawBody: Buffer, { id }: CallbackHeaders): DepartmentEvent {
  let body: unknown;
  try {
    body = JSON.parse(rawBody.toString('utf8'));
  } catch {
    throw callbackErrors.malformed([]);
  }
  const parsed = departmentEvent.safeParse(body);
  if (!parsed.success) {
    throw callbackErrors.malformed(parsed.error.issues.map((issue) => issue.path.join('.')));
  }
  if (parsed.data.eventId !== id) throw callbackErrors.malformed(['eventId']);
  return parsed.data;
}

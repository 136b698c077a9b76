import { Injectable } from '@nestjs/common';
import { Clock, newId, toLocalIso } from '@grid/kernel';
import type { EntityManager } from 'typeorm';
import { decides, type ExtensionDecision, mayAskForMoreTime } from '../domain/extension';
import { extensionErrors } from '../domain/extension-errors';
import { workOrderFields } from '../domain/work-order-fields';
import { ExtensionEntity } from '../infrastructure/extension.entity';
import type { WorkOrderEntity } from '../infrastructure/work-order.entity';
import { recorded, WorkOrderRecord } from '../work-orders/work-order-record';
import { WorkOrders } from '../work-orders/work-orders';

/** What a department asks for, and why, in its own words. */
export interface ExtensionRequest {
  readonly requestedUntil: Date;
  readonly reason: string;
}

/** A decided request, and the order with the limit that now holds. */
export interface DecidedExtension {
  readonly extension: ExtensionEntity;
  readonly order: WorkOrderEntity;
  /** False when it was decided so before. */
  readonly first: boolean;
}

/** Keeps departments' requests for more time (BH19), in the caller's transaction and on record. */
@Injectable()
export class Extensions {
  constructor(
    private readonly workOrders: WorkOrders,
    private readonly record: WorkOrderRecord,
    private readonly clock: Clock,
  ) {}

  /**
   * The lock on the order lets two requests through one after the other, so only one is open at a time.
   * @returns the id under which it is decided
   * @throws DomainError WORK_ORDER_UNKNOWN, WORK_ORDER_ANSWERED, EXTENSION_TOO_LATE, EXTENSION_PENDING,
   *   EXTENSION_NOT_LATER
   */
  async request(
    manager: EntityManager,
    workOrderId: string,
    { requestedUntil, reason }: ExtensionRequest,
  ): Promise<string> {
    const order = await this.workOrders.locked(manager, workOrderId);
    const at = this.clock.now();
    const pending = await manager.existsBy(ExtensionEntity, { workOrderId, status: 'requested' });
    mayAskForMoreTime(order, { until: requestedUntil, at, pending });
    const id = newId();
    await manager.query(
      `INSERT INTO dispatch.extension
         (id, case_id, work_order_id, requested_at, requested_until, status)
       VALUES ($1, $2, $3, $4, $5, 'requested')`,
      [id, order.caseId, workOrderId, at, requestedUntil],
    );
    await this.record.step(manager, order, {
      action: 'extension.requested',
      article: 'BH19',
      before: recorded(order),
      texts: [{ field: workOrderFields.extensionReason(id), value: reason }],
      detail: { extensionId: id, requestedUntil: toLocalIso(requestedUntil) },
    });
    return id;
  }

  /**
   * An official's decision: the request is closed, and the order has the new limit when more time is granted. The
   * same decision again changes nothing.
   * @throws DomainError EXTENSION_UNKNOWN, EXTENSION_DECIDED, EXTENSION_NOT_LATER
   */
  async decide(
    manager: EntityManager,
    extensionId: string,
    decision: ExtensionDecision,
  ): Promise<DecidedExtension> {
    const known = await manager.findOneBy(ExtensionEntity, { id: extensionId });
    if (known === null) throw extensionErrors.unknown();
    const order = await this.workOrders.locked(manager, known.workOrderId);
    const extension = await manager.findOneByOrFail(ExtensionEntity, { id: extensionId });
    if (!decides(extension, decision, order.dueAt)) return { extension, order, first: false };
    const { granted, until } = decision;
    Object.assign(extension, {
      status: granted ? 'granted' : 'refused',
      decidedAt: this.clock.now(),
      decidedUntil: granted ? until : null,
    });
    await manager.save(extension);
    await this.record.step(manager, order, {
      action: granted ? 'extension.granted' : 'extension.refused',
      article: 'BH19',
      before: recorded(order),
      detail: { extensionId, until: granted && until !== null ? toLocalIso(until) : null },
    });
    if (!granted || until === null) return { extension, order, first: true };
    const moved = await this.workOrders.moveLimit(manager, order.id, until);
    return { extension, order: moved, first: true };
  }

  /** The limit that was asked for. @throws DomainError EXTENSION_UNKNOWN */
  async requestedUntil(manager: EntityManager, extensionId: string): Promise<Date> {
    const extension = await manager.findOneBy(ExtensionEntity, { id: extensionId });
    if (extension === null) throw extensionErrors.unknown();
    return extension.requestedUntil;
  }

  /** The department's system has taken the decision. */
  async told(manager: EntityManager, extensionId: string): Promise<void> {
    await manager.update(ExtensionEntity, { id: extensionId }, { toldAt: this.clock.now() });
  }
}

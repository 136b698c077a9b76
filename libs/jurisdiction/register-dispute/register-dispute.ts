import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { gridAuthorityCode } from '@grid/directory';
import { DEFAULT_GROUND, type WorkOrderEntity, WorkOrders } from '@grid/dispatch';
import { newId } from '@grid/kernel';
import { holdMatter } from '@grid/matter';
import { UnitOfWork } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { areaAbove, areaOf } from '../domain/who-decides';
import { type DisputeRow, disputesOf } from '../infrastructure/dispute-rows';

/** A department has objected to a work order. */
export interface RegisterDisputeCommand {
  readonly caseId: string;
  readonly workOrderId: string;
  /** The grid authority that dispatched. */
  readonly dispatchAuthority: string;
}

/** What the process goes on with. */
export interface RegisteredDispute {
  readonly disputeId: string;
  /** The grid authority that studies the objection. */
  readonly authority: string;
  /** How often the case was objected to by now, this objection included. */
  readonly bounces: number;
}

/** Registers an objection as a dispute with somebody who decides it (QY26.2, BH18.2). */
@Injectable()
export class RegisterDispute {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly workOrders: WorkOrders,
    private readonly audit: AuditService,
  ) {}

  /**
   * Safe when repeated: a work order has one dispute. The first goes to the authority that dispatched; one against a
   * binding order goes a level above who ruled last, as far as the city (QY26.3). Its time runs from the objection.
   * @throws DomainError WORK_ORDER_UNKNOWN
   */
  execute(command: RegisterDisputeCommand): Promise<RegisteredDispute> {
    return this.unitOfWork.run(async (manager) => {
      await holdMatter(manager, command.caseId);
      const disputes = await disputesOf(manager, command.caseId);
      const known = disputes.find(({ workOrderId }) => workOrderId === command.workOrderId);
      const { id, authority, ordinal } = known ?? (await this.open(manager, command, disputes));
      return { disputeId: id, authority, bounces: ordinal };
    });
  }

  private async open(
    manager: EntityManager,
    { caseId, workOrderId, dispatchAuthority }: RegisterDisputeCommand,
    before: readonly DisputeRow[],
  ): Promise<Pick<DisputeRow, 'id' | 'authority' | 'ordinal'>> {
    const order = await this.workOrders.find(manager, workOrderId);
    const last = before.at(-1)?.authority ?? dispatchAuthority;
    const authority = order.binding ? authorityAbove(last) : dispatchAuthority;
    const opened = { id: newId(), authority, ordinal: before.length + 1 };
    await this.insert(manager, order, opened);
    await this.audit.record(manager, {
      action: 'dispute.opened',
      outcome: 'done',
      caseId,
      article: 'QY26.2, BH18.2',
      newValue: { ground: groundOf(order), ordinal: opened.ordinal, authority },
      detail: { disputeId: opened.id, workOrderId, departmentCode: order.departmentCode },
    });
    return opened;
  }

  private async insert(
    manager: EntityManager,
    order: WorkOrderEntity,
    { id, authority, ordinal }: Pick<DisputeRow, 'id' | 'authority' | 'ordinal'>,
  ): Promise<void> {
    await manager.query(
      `INSERT INTO jurisdiction.dispute
         (id, case_id, work_order_id, department_code, ground, ordinal, authority, opened_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ...[id, order.caseId, order.id, order.departmentCode, groundOf(order)],
        ...[ordinal, authority, order.answeredAt ?? order.openedAt],
      ],
    );
  }
}

const groundOf = (order: WorkOrderEntity) => order.objectionGround ?? DEFAULT_GROUND;

function authorityAbove(authority: string): string {
  const above = areaAbove(areaOf(authority));
  return above === null ? authority : gridAuthorityCode(above);
}

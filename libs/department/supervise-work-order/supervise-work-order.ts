import { Injectable } from '@nestjs/common';
import { SupervisionNotices, WorkOrders } from '@grid/dispatch';
import { DomainError, toLocalIso } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { DataSource } from 'typeorm';
import { DepartmentPort } from '../domain/department-port';

/** Urge the department that has this order. */
export interface SuperviseWorkOrderCommand {
  readonly caseId: string;
  readonly workOrderId: string;
  readonly supervisionId: string;
  /** Until when the supervision wants an answer. */
  readonly dueAt: Date;
  /** From 1; each further step is sharper. */
  readonly step: number;
}

/** Tells a department's system of a supervision order (督办, BH20.1). */
@Injectable()
export class SuperviseWorkOrder {
  constructor(
    private readonly notices: SupervisionNotices,
    private readonly workOrders: WorkOrders,
    private readonly department: DepartmentPort,
    private readonly unitOfWork: UnitOfWork,
    private readonly dataSource: DataSource,
  ) {}

  /**
   * One supervision for the department, however often it is told.
   * @throws DepartmentUnavailableError when it is worth trying again, DepartmentRefusedError when it is not
   * @throws DomainError WORK_ORDER_UNKNOWN, also for an order of another case
   */
  async execute(command: SuperviseWorkOrderCommand): Promise<void> {
    const { caseId, workOrderId, supervisionId, step, dueAt } = command;
    const { manager } = this.dataSource;
    const order = await this.workOrders.find(manager, workOrderId);
    if (order.caseId !== caseId) throw ofAnotherCase();
    if (await this.notices.isTold(manager, supervisionId)) return;
    const { departmentCode } = order;
    await this.department.superviseWorkOrder({
      departmentCode,
      workOrderId,
      supervisionId,
      step,
      dueAt: toLocalIso(dueAt),
    });
    await this.unitOfWork.run((transaction) =>
      this.notices.told(transaction, { supervisionId, workOrderId, step, dueAt }),
    );
  }
}

function ofAnotherCase(): DomainError {
  return new DomainError('notFound', 'WORK_ORDER_UNKNOWN', {
    zh: '该案件没有此交办单。',
    en: 'The case has no such work order.',
  });
}

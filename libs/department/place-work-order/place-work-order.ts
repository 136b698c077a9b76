import { Injectable } from '@nestjs/common';
import { type WorkOrderEntity, WorkOrders } from '@grid/dispatch';
import { CaseProgress, CaseReaderService } from '@grid/intake';
import { DomainError, toLocalIso } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { maskNumbers } from '@grid/personal-data';
import { type DepartmentOrder, DepartmentPort } from '../domain/department-port';

/** Give this case to this department until then. */
export interface PlaceWorkOrderCommand {
  readonly caseId: string;
  readonly departmentCode: string;
  readonly dueAt: Date;
  /** From 1; every further dispatch of the case is a round of its own. 1 when not given. */
  readonly round?: number;
}

/** Gives a case to the department that has to act (QY23.2). */
@Injectable()
export class PlaceWorkOrder {
  constructor(
    private readonly workOrders: WorkOrders,
    private readonly cases: CaseReaderService,
    private readonly progress: CaseProgress,
    private readonly department: DepartmentPort,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * Safe when repeated, whatever a crash interrupted: the row is committed before anything is sent, every attempt
   * sends what the row holds under the row's id, and the department takes one id once.
   * @returns the id under which the process waits for the answer; the same for the same case and round
   * @throws DepartmentUnavailableError when it is worth trying again, DepartmentRefusedError when it is not
   * @throws DomainError CASE_NOT_OPEN, WORK_ORDER_ROUND_TAKEN
   */
  async execute(command: PlaceWorkOrderCommand): Promise<{ workOrderId: string }> {
    const order = await this.opened(command);
    if (order.status === 'pending') {
      const description = await this.workOrders.descriptionOf(order);
      const { reference } = await this.department.placeWorkOrder(orderOf(order, description));
      await this.unitOfWork.run(async (manager) => {
        if (await this.workOrders.place(manager, order.id, reference)) {
          await this.progress.dispatched(manager, order.caseId);
        }
      });
    }
    return { workOrderId: order.id };
  }

  private async opened(command: PlaceWorkOrderCommand): Promise<WorkOrderEntity> {
    const { caseId, departmentCode, dueAt, round = 1 } = command;
    const { description, ...request } = await this.requestOf(command);
    return this.unitOfWork.run((manager) =>
      this.workOrders.open(manager, { caseId, round, departmentCode, dueAt, request, description }),
    );
  }

  private async requestOf(
    command: PlaceWorkOrderCommand,
  ): Promise<Readonly<Omit<DepartmentOrder, 'workOrderId'>>> {
    const incident = (await this.cases.byIds([command.caseId])).get(command.caseId);
    if (incident?.caseNumber == null) {
      throw new DomainError('conflict', 'CASE_NOT_OPEN', {
        zh: '案件尚未立案，不能交办。',
        en: 'The case has not been opened and cannot be given to a department.',
      });
    }
    return {
      caseNumber: incident.caseNumber,
      departmentCode: command.departmentCode,
      categoryCode: incident.categoryCode,
      categoryName: incident.categoryZh,
      gridCode: incident.gridCode,
      placeText: maskNumbers(incident.placeText),
      description: maskNumbers(incident.description ?? ''),
      dueAt: toLocalIso(command.dueAt),
    };
  }
}

function orderOf({ id, request }: WorkOrderEntity, description: string): DepartmentOrder {
  const known = request as unknown as Omit<DepartmentOrder, 'workOrderId' | 'description'>;
  return { ...known, workOrderId: id, description };
}

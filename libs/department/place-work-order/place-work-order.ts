import { Injectable } from '@nestjs/common';
import { type OrderPart, type SentTexts, type WorkOrderEntity, WorkOrders } from '@grid/dispatch';
import { CaseProgress, CaseReaderService, type Urgency } from '@grid/intake';
import { DomainError, toLocalIso } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { maskNumbers } from '@grid/personal-data';
import { type DepartmentOrder, DepartmentPort, type OrderKind } from '../domain/department-port';

/** Give this case to this department until then. */
export interface PlaceWorkOrderCommand {
  readonly caseId: string;
  readonly departmentCode: string;
  readonly dueAt: Date;
  /** From 1; every further dispatch of the case is a round of its own. 1 when not given. */
  readonly round?: number | undefined;
  /** `first` when not given. */
  readonly kind?: OrderKind | undefined;
  /** True after an objection was studied: no second one (QY26.2), in no later round either. False when not given. */
  readonly binding?: boolean | undefined;
  /** Until when an objection is taken (QY26.2); without a limit when not given. */
  readonly objectUntil?: Date | undefined;
  /** The case's own when not given. */
  readonly urgency?: Urgency | undefined;
  /** What the verification before found wanting, in the words of who verified. */
  readonly reworkNote?: string | undefined;
  /** `co` for a department that helps the one that leads. `lead` when not given. */
  readonly part?: OrderPart | null | undefined;
  /** The part of joint handling; null for the lead that the dispatch named. */
  readonly partId?: string | null | undefined;
  readonly dispatchAuthority?: string | null | undefined;
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
   * @returns the id under which the process waits for the answer; the same for the same part
   * @throws DepartmentUnavailableError when it is worth trying again, DepartmentRefusedError when it is not
   * @throws DomainError CASE_NOT_OPEN, WORK_ORDER_ROUND_TAKEN
   */
  async execute(command: PlaceWorkOrderCommand): Promise<{ workOrderId: string }> {
    const order = await this.opened(command);
    if (order.status === 'pending') {
      const texts = await this.workOrders.textsOf(order);
      const { reference } = await this.department.placeWorkOrder(orderOf(order, texts));
      await this.unitOfWork.run(async (manager) => {
        const isNew = await this.workOrders.place(manager, order.id, reference);
        if (isNew && order.part === 'lead') {
          await this.progress.dispatched(manager, order.caseId);
        }
      });
    }
    return { workOrderId: order.id };
  }

  private async opened(command: PlaceWorkOrderCommand): Promise<WorkOrderEntity> {
    const { caseId, departmentCode, dueAt, objectUntil = null, reworkNote } = command;
    const { description, ...request } = await this.requestOf(command);
    const { round } = request;
    const note = reworkNote === undefined ? null : maskNumbers(reworkNote);
    const { part, partId = null, dispatchAuthority = null } = command;
    const order = {
      ...{ caseId, round, departmentCode, dueAt, objectUntil, description, reworkNote: note },
      ...{ part: part ?? 'lead', partId, dispatchAuthority },
    };
    return this.unitOfWork.run(async (manager) => {
      const binding = request.binding || (await this.workOrders.isBound(manager, order));
      return this.workOrders.open(manager, { ...order, binding, request: { ...request, binding } });
    });
  }

  private async requestOf(
    command: PlaceWorkOrderCommand,
  ): Promise<Readonly<Omit<DepartmentOrder, 'workOrderId' | 'reworkNote'>>> {
    const { caseId, departmentCode, round = 1, kind = 'first', binding = false, urgency } = command;
    const incident = (await this.cases.byIds([caseId])).get(caseId);
    if (incident?.caseNumber == null) {
      throw new DomainError('conflict', 'CASE_NOT_OPEN', {
        zh: '案件尚未立案，不能交办。',
        en: 'The case has not been opened and cannot be given to a department.',
      });
    }
    return {
      caseNumber: incident.caseNumber,
      departmentCode,
      round,
      kind,
      binding,
      urgency: urgency ?? incident.urgency,
      categoryCode: incident.categoryCode,
      categoryName: incident.categoryZh,
      gridCode: incident.gridCode,
      placeText: maskNumbers(incident.placeText),
      description: maskNumbers(incident.description ?? ''),
      dueAt: toLocalIso(command.dueAt),
    };
  }
}

function orderOf(
  { id, request }: WorkOrderEntity,
  { description, reworkNote }: SentTexts,
): DepartmentOrder {
  type Known = Omit<DepartmentOrder, 'workOrderId' | 'description' | 'reworkNote'>;
  const order = { ...(request as unknown as Known), workOrderId: id, description };
  return reworkNote === null ? order : { ...order, reworkNote };
}

import type { Outcome, WorkOrder } from './work-order.entity';

/** A work order as the outside sees it; times are ISO 8601 in UTC. */
export interface WorkOrderView {
  readonly workOrderId: string;
  readonly reference: string;
  readonly caseNumber: string;
  readonly departmentCode: string;
  readonly categoryCode: string;
  readonly categoryName: string;
  readonly gridCode: string;
  readonly placeText: string;
  readonly description: string;
  readonly dueAt: string;
  readonly status: 'received' | 'answered';
  readonly receivedAt: string;
  readonly outcome: Outcome | null;
  readonly resultText: string | null;
  readonly answeredAt: string | null;
}

export function toView(order: WorkOrder): WorkOrderView {
  return {
    workOrderId: order.id,
    reference: order.reference,
    caseNumber: order.caseNumber,
    departmentCode: order.departmentCode,
    categoryCode: order.categoryCode,
    categoryName: order.categoryName,
    gridCode: order.gridCode,
    placeText: order.placeText,
    description: order.description,
    dueAt: order.dueAt.toISOString(),
    status: order.status,
    receivedAt: order.receivedAt.toISOString(),
    outcome: order.outcome,
    resultText: order.resultText,
    answeredAt: order.answeredAt?.toISOString() ?? null,
  };
}

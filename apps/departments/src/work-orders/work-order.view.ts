import type { ObjectionGround, OrderKind, Outcome, Urgency, WorkOrder } from './work-order.entity';

/** A photo named in the answer; its bytes at `…/evidence/:evidenceId`. */
export interface EvidenceView {
  readonly evidenceId: string;
  readonly sha256: string;
}

/** A request for more time; `granted` is null before the decision. */
export interface ExtensionView {
  readonly requestedUntil: string;
  readonly reason: string;
  readonly granted: boolean | null;
}

/** A supervision order as it was received. */
export interface SupervisionView {
  readonly supervisionId: string;
  readonly step: number;
  readonly dueAt: string;
}

/** What belongs to a work order. */
export interface WorkOrderParts {
  readonly evidence: readonly EvidenceView[];
  readonly extensions: readonly ExtensionView[];
  readonly supervisions: readonly SupervisionView[];
}

/** A work order as the outside sees it; times are ISO 8601 in UTC. */
export interface WorkOrderView extends WorkOrderParts {
  readonly workOrderId: string;
  readonly reference: string;
  readonly caseNumber: string;
  readonly departmentCode: string;
  readonly round: number;
  readonly kind: OrderKind;
  readonly binding: boolean;
  readonly urgency: Urgency;
  readonly categoryCode: string;
  readonly categoryName: string;
  readonly gridCode: string;
  readonly placeText: string;
  readonly description: string;
  readonly reworkNote: string | null;
  readonly dueAt: string;
  readonly status: 'received' | 'answered';
  readonly receivedAt: string;
  readonly handlerName: string | null;
  readonly acceptedAt: string | null;
  readonly outcome: Outcome | null;
  readonly resultText: string | null;
  readonly objectionGround: ObjectionGround | null;
  readonly objectionReason: string | null;
  readonly legalBasis: string | null;
  readonly answeredAt: string | null;
}

export function toView(order: WorkOrder, parts: WorkOrderParts): WorkOrderView {
  return {
    workOrderId: order.id,
    reference: order.reference,
    caseNumber: order.caseNumber,
    departmentCode: order.departmentCode,
    round: order.round,
    kind: order.kind,
    binding: order.binding,
    urgency: order.urgency,
    categoryCode: order.categoryCode,
    categoryName: order.categoryName,
    gridCode: order.gridCode,
    placeText: order.placeText,
    description: order.description,
    reworkNote: order.reworkNote,
    dueAt: order.dueAt.toISOString(),
    status: order.status,
    receivedAt: order.receivedAt.toISOString(),
    handlerName: order.handlerName,
    acceptedAt: order.acceptedAt?.toISOString() ?? null,
    outcome: order.outcome,
    resultText: order.resultText,
    objectionGround: order.objectionGround,
    objectionReason: order.objectionReason,
    legalBasis: order.legalBasis,
    answeredAt: order.answeredAt?.toISOString() ?? null,
    ...parts,
  };
}

import type { Evidence } from '../evidence/evidence.entity';
import type { Extension } from '../work-orders/extensions/extension.entity';
import type { WorkOrder } from '../work-orders/work-order.entity';

/** What the sender of a work order is told, but for the event's id and the order. Times in ISO 8601, UTC. */
export type EventFacts = Readonly<Record<string, unknown>> & { readonly type: EventType };

export type EventType =
  | 'workOrder.accepted'
  | 'workOrder.answered'
  | 'workOrder.objected'
  | 'workOrder.extensionRequested';

export function accepted({ handlerName, acceptedAt }: WorkOrder): EventFacts {
  return { type: 'workOrder.accepted', handlerName, acceptedAt: acceptedAt?.toISOString() };
}

export function answered(
  { outcome, resultText, answeredAt }: WorkOrder,
  evidence: readonly Pick<Evidence, 'id' | 'sha256'>[],
): EventFacts {
  return {
    type: 'workOrder.answered',
    outcome,
    resultText,
    answeredAt: answeredAt?.toISOString(),
    evidence: evidence.map(({ id, sha256 }) => ({ evidenceId: id, sha256 })),
  };
}

export function objected({
  objectionGround,
  objectionReason,
  legalBasis,
  answeredAt,
}: WorkOrder): EventFacts {
  return {
    type: 'workOrder.objected',
    ground: objectionGround,
    reason: objectionReason,
    legalBasis,
    objectedAt: answeredAt?.toISOString(),
  };
}

export function extensionRequested({ requestedUntil, reason }: Extension): EventFacts {
  return {
    type: 'workOrder.extensionRequested',
    requestedUntil: requestedUntil.toISOString(),
    reason,
  };
}

import type { ObjectionGround } from './objection-ground';
import { workOrderErrors } from './work-order-errors';

/** pending: stored, perhaps sent; placed: the department has it; answered: the department has reported back. */
export type WorkOrderStatus = 'pending' | 'placed' | 'answered';

/** What the department says about the work; `objected`: that it is not its duty (QY26.2). */
export type WorkOrderOutcome = 'done' | 'notDone' | 'objected';

/** Whether a department leads in its round, or helps the one that leads (QY26.1, BH18.1). */
export type OrderPart = 'lead' | 'co';

/** What changes in the life of a work order. */
export interface WorkOrderState {
  readonly status: WorkOrderStatus;
  readonly departmentReference: string | null;
  readonly placedAt: Date | null;
  readonly acceptedAt: Date | null;
  readonly answeredAt: Date | null;
  readonly outcome: WorkOrderOutcome | null;
}

/** What the department has in hand to show, by its own id; `sha256` of the file's bytes, hex. */
export interface NamedEvidence {
  readonly evidenceId: string;
  readonly sha256: string;
}

/** A department's answer; `reference` is the number by which the department knows the order. */
export interface WorkOrderAnswer {
  readonly reference: string;
  readonly outcome: 'done' | 'notDone';
  readonly resultText: string;
  readonly evidence: readonly NamedEvidence[];
}

/** Why the department holds that the matter is not its duty (QY26.2). */
export interface WorkOrderObjection {
  readonly reference: string;
  readonly ground: ObjectionGround;
  readonly reason: string;
  readonly legalBasis: string;
}

/**
 * The department has taken the order (QY23.2). An order that was placed or answered before stays as it is, because
 * a request may be repeated and an answer may overtake the receipt.
 * @throws DomainError WORK_ORDER_REFERENCE_MISMATCH when the department now names another number
 */
export function placed(order: WorkOrderState, reference: string, at: Date): WorkOrderState {
  if (order.status === 'pending') {
    return { ...order, status: 'placed', departmentReference: reference, placedAt: at };
  }
  if (order.departmentReference !== reference) throw workOrderErrors.referenceMismatch();
  return order;
}

/**
 * Somebody in the department has taken the work in hand (ZJ34.1). The first time stays: a later word of it names
 * another person for the same work, or was overtaken by the answer.
 * @throws DomainError WORK_ORDER_REFERENCE_MISMATCH
 */
export function accepted(order: WorkOrderState, reference: string, at: Date): WorkOrderState {
  const there = placed(order, reference, at);
  return { ...there, acceptedAt: there.acceptedAt ?? at };
}

/**
 * The department has reported back (QY23.3). Whoever answers has the order: a pending one counts as placed.
 * @throws DomainError WORK_ORDER_ANSWERED, WORK_ORDER_REFERENCE_MISMATCH
 */
export function answered(
  order: WorkOrderState,
  { reference, outcome }: { readonly reference: string; readonly outcome: WorkOrderOutcome },
  at: Date,
): WorkOrderState {
  if (order.status === 'answered') throw workOrderErrors.answered();
  return {
    ...placed(order, reference, at),
    status: 'answered',
    answeredAt: at,
    outcome,
  };
}

/**
 * The department objects, which is its answer in this round (QY26.2), within its time where there is one. What was
 * dispatched again after an objection was studied must be handled: only a ground that was not studied yet is taken.
 * @param studied the grounds of the objections to earlier orders of the case, whoever raised them
 * @throws DomainError WORK_ORDER_ANSWERED, WORK_ORDER_REFERENCE_MISMATCH, OBJECTION_NOT_ALLOWED, OBJECTION_TOO_LATE
 */
export function objected(
  order: WorkOrderState & { readonly binding: boolean; readonly objectUntil: Date | null },
  { reference, ground }: Pick<WorkOrderObjection, 'reference' | 'ground'>,
  { at, studied }: { readonly at: Date; readonly studied: readonly ObjectionGround[] },
): WorkOrderState {
  const next = answered(order, { reference, outcome: 'objected' }, at);
  if (order.binding && studied.includes(ground)) throw workOrderErrors.objectionNotAllowed();
  if (order.objectUntil !== null && at > order.objectUntil)
    throw workOrderErrors.objectionTooLate();
  return next;
}

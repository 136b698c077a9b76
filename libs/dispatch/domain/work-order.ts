import { workOrderErrors } from './work-order-errors';

/** pending: stored, perhaps sent; placed: the department has it; answered: the department has reported back. */
export type WorkOrderStatus = 'pending' | 'placed' | 'answered';

/** What the department says about the work. */
export type WorkOrderOutcome = 'done' | 'notDone';

/** What changes in the life of a work order. */
export interface WorkOrderState {
  readonly status: WorkOrderStatus;
  readonly departmentReference: string | null;
  readonly placedAt: Date | null;
  readonly answeredAt: Date | null;
  readonly outcome: WorkOrderOutcome | null;
}

/** A department's answer; `reference` is the number by which the department knows the order. */
export interface WorkOrderAnswer {
  readonly reference: string;
  readonly outcome: WorkOrderOutcome;
  readonly resultText: string;
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
 * The department has reported back (QY23.3). Whoever answers has the order: a pending one counts as placed.
 * @throws DomainError WORK_ORDER_ANSWERED, WORK_ORDER_REFERENCE_MISMATCH
 */
export function answered(
  order: WorkOrderState,
  { reference, outcome }: Pick<WorkOrderAnswer, 'reference' | 'outcome'>,
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

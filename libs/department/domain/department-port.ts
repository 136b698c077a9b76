import type { Urgency } from '@grid/intake';

/** Why a department gets an order: for the first time, back after a failed verification, or again after a study. */
export const ORDER_KINDS = ['first', 'rework', 'redispatch'] as const;
export type OrderKind = (typeof ORDER_KINDS)[number];

/**
 * What a department is told about a case: the matter, the place and the limit. It has no field for the name or the
 * telephone number of the person who reported, because the work does not need them, and what people wrote comes with
 * the telephone and identity numbers in it masked.
 */
export interface DepartmentOrder {
  /** The id of our work order; also the idempotency key. */
  readonly workOrderId: string;
  readonly caseNumber: string;
  readonly departmentCode: string;
  /** From 1; every further dispatch of the case is a round of its own. */
  readonly round: number;
  readonly kind: OrderKind;
  /** Dispatched again after an objection was studied: it must be handled (QY26.2). */
  readonly binding: boolean;
  readonly urgency: Urgency;
  readonly categoryCode: string;
  readonly categoryName: string;
  readonly gridCode: string;
  readonly placeText: string;
  readonly description: string;
  /** What the verification before found wanting. */
  readonly reworkNote?: string;
  /** ISO 8601 with +08:00. */
  readonly dueAt: string;
}

/** One order of one department. */
export interface OrderAddress {
  readonly departmentCode: string;
  readonly workOrderId: string;
}

/** What came of a request for more time; `dueAt` is the limit that now holds, ISO 8601 with +08:00. */
export interface ExtensionAnswer extends OrderAddress {
  readonly extensionId: string;
  readonly granted: boolean;
  readonly dueAt: string;
}

/** A supervision order (督办); `dueAt` is until when it wants an answer, ISO 8601 with +08:00. */
export interface SupervisionOrder extends OrderAddress {
  readonly supervisionId: string;
  /** From 1; each further step is sharper. */
  readonly step: number;
  readonly dueAt: string;
}

/** The system of a department, wherever it runs. An adapter has to pass `contract/department-port.contract.ts`. */
export abstract class DepartmentPort {
  /**
   * Gives the department a work order. May be repeated with the same order until it succeeds: the department takes
   * it once and answers with the same reference.
   * @throws DepartmentUnavailableError when a later attempt can succeed
   * @throws DepartmentRefusedError when no attempt with this order will
   */
  abstract placeWorkOrder(order: DepartmentOrder): Promise<{ readonly reference: string }>;

  /** Tells what was decided on its request for more time (BH19). Repeatable. @throws as {@link placeWorkOrder} */
  abstract tellExtension(answer: ExtensionAnswer): Promise<void>;

  /** Urges the department; one supervision, however often it is told (BH20.1). @throws as {@link placeWorkOrder} */
  abstract superviseWorkOrder(order: SupervisionOrder): Promise<void>;

  /**
   * Fetches a file that the department named in its answer.
   * @throws DepartmentEvidenceError when there is no such file, or it is larger than any photo we take
   * @throws DepartmentUnavailableError, DepartmentRefusedError as {@link placeWorkOrder}
   */
  abstract fetchEvidence(address: OrderAddress, evidenceId: string): Promise<Buffer>;
}

/**
 * What a department is told about a case: the matter, the place and the limit. It has no field for the name or the
 * telephone number of the person who reported, because the work does not need them, and what they wrote comes with the
 * telephone and identity numbers in it masked.
 */
export interface DepartmentOrder {
  /** The id of our work order; also the idempotency key. */
  readonly workOrderId: string;
  readonly caseNumber: string;
  readonly departmentCode: string;
  readonly categoryCode: string;
  readonly categoryName: string;
  readonly gridCode: string;
  readonly placeText: string;
  readonly description: string;
  /** ISO 8601 with +08:00. */
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
}

/** A work order about to be given to a department. */
export interface OpenWorkOrder {
  readonly caseId: string;
  /** From 1; the same case and round is the same work order. */
  readonly round: number;
  readonly departmentCode: string;
  readonly dueAt: Date;
  /** What the department is to be sent, without the work order's id and without free text. */
  readonly request: Readonly<Record<string, string>>;
  /** The free text that goes with it. */
  readonly description: string;
}

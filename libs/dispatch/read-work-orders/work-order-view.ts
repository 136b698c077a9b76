import type { WorkOrderOutcome, WorkOrderStatus } from '../domain/work-order';

/** A work order as people see it. Times in ISO 8601 with +08:00. */
export interface WorkOrderView {
  readonly id: string;
  readonly round: number;
  readonly departmentCode: string;
  readonly departmentZh: string;
  readonly departmentEn: string;
  readonly departmentReference: string | null;
  readonly status: WorkOrderStatus;
  readonly dueAt: string;
  readonly placedAt: string | null;
  readonly answeredAt: string | null;
  readonly outcome: WorkOrderOutcome | null;
  /** In the department's own words; null before there is an answer, and once it was erased with its case. */
  readonly resultText: string | null;
}

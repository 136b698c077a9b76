import type { CaseView } from '@grid/intake';

/** What a department was asked to do in one round, and what it answered. Times in ISO 8601 with +08:00. */
export interface WorkOrderView {
  readonly id: string;
  readonly round: number;
  readonly departmentCode: string;
  readonly departmentZh: string;
  readonly departmentEn: string;
  readonly status: string;
  readonly dueAt: string;
  readonly placedAt: string | null;
  readonly answeredAt: string | null;
  readonly outcome: string | null;
  readonly resultText: string | null;
}

/** Whom a case waits for, since when and until when. */
export interface WaitingView {
  readonly elementId: string;
  readonly labelZh: string;
  readonly labelEn: string;
  readonly article: string | null;
  readonly groupZh: string | null;
  readonly groupEn: string | null;
  readonly holder: string | null;
  readonly since: string;
  readonly dueAt: string | null;
}

/** A case with everything that is not its course. */
export interface CasePage extends CaseView {
  readonly workOrders: readonly WorkOrderView[];
  readonly waitingFor: readonly WaitingView[];
}

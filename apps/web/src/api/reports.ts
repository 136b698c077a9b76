import type { CaseSummary, Urgency } from './cases';
import { post } from './http';

/** A new report; `clientRequestId` makes sending it twice harmless. */
export interface ReportInput {
  readonly clientRequestId: string;
  readonly categoryCode: string;
  readonly gridCode: string;
  readonly placeText: string;
  readonly description: string;
  readonly capturedAt: string;
  readonly urgency: Urgency;
  readonly contactName?: string;
  readonly contactPhone?: string;
}

export function sendReport(report: ReportInput): Promise<CaseSummary> {
  return post<CaseSummary>('/reports', report);
}

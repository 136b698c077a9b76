import type { CaseSummary } from './cases';
import type { Answer, Schemas } from './contract';
import { post } from './http';

/** A new report; `clientRequestId` makes sending it twice harmless. */
export type ReportInput = Schemas['ReportRequest'];

export function sendReport(report: ReportInput): Promise<CaseSummary> {
  return post<Answer<'sendReport'>>('/reports', report);
}

import type { CaseSummary } from './cases';
import type { Answer, Schemas } from './contract';
import { post } from './http';

/** A new report; `clientRequestId` makes sending it twice harmless. */
export type ReportInput = Schemas['ReportRequest'];

/** What becomes of the matter at once. */
export type Handling = NonNullable<ReportInput['handling']>;

export function sendReport(report: ReportInput): Promise<CaseSummary> {
  return post<Answer<'sendReport'>>('/reports', report);
}

import type { CaseStatus } from '../domain/case-status';
import type { Urgency } from '../domain/urgency';

/** A case as lists show it. Times in ISO 8601 with +08:00. */
export interface CaseView {
  readonly id: string;
  readonly caseNumber: string | null;
  readonly status: CaseStatus;
  readonly categoryCode: string;
  readonly categoryZh: string;
  readonly categoryEn: string;
  readonly placeText: string;
  readonly description: string;
  readonly gridCode: string;
  readonly gridNameZh: string;
  readonly gridNameEn: string;
  readonly urgency: Urgency;
  readonly capturedAt: string;
  readonly reportedAt: string;
  readonly acceptedAt: string | null;
  readonly dueAt: string | null;
  readonly closedAt: string | null;
  readonly archiveNumber: string | null;
}

/** What is asked for; `text` is looked for in number, place and description. */
export interface CaseFilter {
  readonly status: CaseStatus | null;
  readonly mine: boolean;
  readonly text: string | null;
  readonly cursor: string | null;
  readonly limit: number;
}

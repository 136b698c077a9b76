import type { Erased } from '@grid/personal-data';
import type { CaseStatus } from '../domain/case-status';
import type { Handling } from '../domain/handling';
import type { Urgency } from '../domain/urgency';

/** A case as lists show it. Times in ISO 8601 with +08:00. */
export interface CaseView {
  readonly id: string;
  /** Whose law holds: `QY`, `ZJ`. */
  readonly cityKey: string;
  readonly caseNumber: string | null;
  readonly status: CaseStatus;
  readonly categoryCode: string;
  readonly categoryZh: string;
  readonly categoryEn: string;
  readonly placeText: string;
  /** In the reporter's own words; null once it was erased. */
  readonly description: string | null;
  /** When and under which rule the personal values and texts of the case were erased; null while they are kept. */
  readonly erased: Erased | null;
  readonly gridCode: string;
  readonly gridNameZh: string;
  readonly gridNameEn: string;
  readonly countyCode: string;
  readonly urgency: Urgency;
  /** What became of the matter where it was found: `settled` on the spot, `settling`, or `upload`. */
  readonly handling: Handling;
  readonly capturedAt: string;
  readonly reportedAt: string;
  readonly acceptedAt: string | null;
  readonly dueAt: string | null;
  readonly closedAt: string | null;
  readonly archiveNumber: string | null;
}

/** Which cases are meant; `text` is looked for in the numbers and the place. */
export interface CaseCondition {
  readonly status: CaseStatus | null;
  readonly mine: boolean;
  readonly text: string | null;
}

/** What is asked for, page by page. */
export interface CaseFilter extends CaseCondition {
  readonly cursor: string | null;
  readonly limit: number;
}

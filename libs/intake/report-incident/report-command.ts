import type { Handling } from '../domain/handling';
import type { Urgency } from '../domain/urgency';

/** What a person reports. `capturedAt` is when it was seen, which may be earlier than the upload (QY23.1). */
export interface ReportCommand {
  readonly clientRequestId: string;
  readonly categoryCode: string;
  readonly gridCode: string;
  readonly placeText: string;
  readonly description: string;
  readonly capturedAt: Date;
  readonly urgency: Urgency;
  readonly contactName: string | null;
  readonly contactPhone: string | null;
  readonly contactIdentityNumber: string | null;
  readonly handling: Handling;
  /** What was done on the spot, in the reporter's own words; kept only of a matter that is settled. */
  readonly resultText: string | null;
  /** Photos that the reporter has staged for this report. */
  readonly evidenceIds: readonly string[];
}

/** Who reports, as far as the report needs it. */
export interface Reporter {
  readonly accountId: string;
  readonly postId: string | null;
  /** Of the post in which it is reported; null for another system. */
  readonly role: string | null;
  /** The absent person in whose place it is reported. */
  readonly actingForAccountId: string | null;
}

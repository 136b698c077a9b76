import type { AuditOutcome } from '@grid/audit';

/** What the record is searched by; null where it does not matter. */
export interface RecordFilter {
  readonly accountId: string | null;
  readonly caseId: string | null;
  /** Any of these. */
  readonly actions: readonly string[] | null;
  readonly outcome: AuditOutcome | null;
  readonly from: Date | null;
  /** Up to, not including. */
  readonly to: Date | null;
  /** Exactly the number of a case or proceeding, a problem code or a request id. */
  readonly text: string | null;
  readonly cursor: string | null;
  readonly limit: number;
}

/** Somebody named in the values of an entry. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
}

/** One act as people read it. Times in ISO 8601 with +08:00, hashes in hexadecimal. */
export interface RecordView {
  readonly id: string;
  readonly seq: string;
  readonly hash: string;
  readonly at: string;
  readonly action: string;
  /** Null for an act that has no name of its own: an operation of the api. */
  readonly actionZh: string | null;
  readonly actionEn: string | null;
  readonly outcome: AuditOutcome;
  readonly code: string | null;
  readonly accountId: string | null;
  readonly actorName: string | null;
  readonly postZh: string | null;
  readonly postEn: string | null;
  readonly actingForName: string | null;
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  readonly taskKey: string | null;
  readonly elementId: string | null;
  readonly elementZh: string | null;
  readonly elementEn: string | null;
  readonly article: string | null;
  readonly oldValue: Readonly<Record<string, unknown>> | null;
  readonly newValue: Readonly<Record<string, unknown>> | null;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly people: readonly NamedPerson[];
  readonly requestId: string | null;
  readonly sourceAddress: string | null;
}

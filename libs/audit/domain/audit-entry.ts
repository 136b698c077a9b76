/** What came of an act. */
export type AuditOutcome = 'done' | 'refused' | 'failed';

/** Codes, ids and states by their names; a personal value only as its commitment (libs/personal-data). */
export type AuditValues = Readonly<Record<string, unknown>>;

/**
 * One act (QY22, QY27.1: the whole course is on record, traceable and accountable). Who acts, and at which step, is
 * taken from the request that is being served where the entry leaves it out.
 */
export interface AuditEntry {
  readonly accountId?: string | undefined;
  readonly postId?: string | undefined;
  /** The absent person in whose place the account acts today. */
  readonly actingForAccountId?: string | undefined;
  readonly action: string;
  readonly outcome: AuditOutcome;
  /** The problem code that a refused or failed act was answered with. */
  readonly code?: string | undefined;
  readonly caseId?: string | undefined;
  readonly taskKey?: string | undefined;
  readonly elementId?: string | undefined;
  readonly article?: string | undefined;
  /** What was so before the act, and what is so after it, under the same names. */
  readonly oldValue?: AuditValues | undefined;
  readonly newValue?: AuditValues | undefined;
  readonly detail?: AuditValues | undefined;
}

/** What came of an act. */
export type AuditOutcome = 'done' | 'refused' | 'failed';

/**
 * One act of one person (QY22, QY27.1: the whole course is on record, traceable and accountable).
 * `detail` holds codes, ids and old and new states, never personal values.
 */
export interface AuditEntry {
  readonly action: string;
  readonly outcome: AuditOutcome;
  readonly accountId?: string | undefined;
  readonly postId?: string | undefined;
  readonly caseId?: string | undefined;
  readonly taskKey?: string | undefined;
  readonly elementId?: string | undefined;
  readonly article?: string | undefined;
  readonly detail?: Readonly<Record<string, unknown>> | undefined;
}

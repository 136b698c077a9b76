/** What a case can wait for: a person's task, a department, our own programs, or that somebody ends trouble. */
export const WAITING_KINDS = ['task', 'department', 'system', 'trouble'] as const;
export type WaitingKind = (typeof WAITING_KINDS)[number];

/** Whom a case waits for, since when and until when. Times in ISO 8601 with +08:00. */
export interface WaitingView {
  readonly kind: WaitingKind;
  /** Null for trouble that belongs to no step. */
  readonly elementId: string | null;
  readonly labelZh: string;
  readonly labelEn: string;
  /** The provisions the step rests on. */
  readonly articles: readonly string[];
  /** Whose turn it is: the posts a task is offered to, or the department; null when it is nobody of those. */
  readonly partyZh: string | null;
  readonly partyEn: string | null;
  /** Who has claimed the task. */
  readonly holderName: string | null;
  /** The absent person for whom the holder stands in. */
  readonly holderActingFor: string | null;
  readonly since: string;
  /** Of the task or the work order, else of the case. */
  readonly dueAt: string | null;
  readonly late: boolean;
}

import type { Urgency } from '@grid/intake';
import type { MatterKind } from '@grid/matter';

/** `submitting` waits for the engine; `void` says that a decision came too late and did not count. */
export type TaskState = 'open' | 'submitting' | 'done' | 'void';

/** Who has claimed a task. */
export interface TaskHolder {
  readonly displayName: string;
  /** The absent person for whom the holder stands in. */
  readonly actingForName: string | null;
  readonly isMe: boolean;
  /** The reader may claim it all the same: the holder is whom they stand in for, or cannot decide it any more. */
  readonly mayTakeOver: boolean;
}

/** A task as the list shows it. Times in ISO 8601 with +08:00. */
export interface TaskView {
  readonly key: string;
  readonly elementId: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly article: string | null;
  /** The case or proceeding that the task belongs to. */
  readonly caseId: string;
  readonly matterKind: MatterKind;
  readonly caseNumber: string | null;
  /** The category of an incident, the item or list of a proceeding. */
  readonly categoryZh: string;
  readonly categoryEn: string;
  readonly placeText: string;
  readonly urgency: Urgency;
  readonly createdAt: string;
  readonly dueAt: string | null;
  /** The due date has passed and the task is not done. */
  readonly late: boolean;
  readonly holder: TaskHolder | null;
  readonly state: TaskState;
}

/** Which tasks: those of one's post, those in one's hands, those one has decided in that post. */
export const TASK_SCOPES = ['group', 'mine', 'done'] as const;
export type TaskScope = (typeof TASK_SCOPES)[number];

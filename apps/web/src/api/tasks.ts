import type { CaseSummary, Urgency } from './cases';
import { get, post } from './http';
import type { Page } from './page';

export const TASK_SCOPES = ['group', 'mine', 'done'] as const;
export type TaskScope = (typeof TASK_SCOPES)[number];

export type TaskState = 'open' | 'submitting' | 'done' | 'void';

/** A step that waits for a person. Keys are 64 bits wide, so they are text. */
export interface Task {
  readonly key: string;
  readonly elementId: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly article: string | null;
  readonly caseId: string;
  readonly caseNumber: string | null;
  readonly categoryZh: string;
  readonly categoryEn: string;
  readonly placeText: string;
  readonly urgency: Urgency;
  readonly createdAt: string;
  readonly dueAt: string | null;
  readonly holder: { readonly displayName: string; readonly isMe: boolean } | null;
  readonly state: TaskState;
}

/** A form-js schema; its insides are form-js's business. */
export type FormSchema = Readonly<Record<string, unknown>>;

export interface TaskDetail {
  readonly task: Task;
  readonly case: CaseSummary;
  readonly form: { readonly id: string; readonly schema: FormSchema };
  readonly data: Readonly<Record<string, unknown>>;
}

export interface DecisionReceipt {
  readonly decisionId: string;
  readonly status: 'pending';
}

/** Which tasks; every word of `q` has to be found in them. */
export interface TaskQuestion {
  readonly scope: TaskScope;
  readonly q: string;
}

export function readTasks(
  { scope, q }: TaskQuestion,
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<Task>> {
  return get<Page<Task>>('/tasks', { scope, q: q.trim() || undefined, cursor, limit: 50 }, signal);
}

export function readTask(key: string, signal?: AbortSignal): Promise<TaskDetail> {
  return get<TaskDetail>(`/tasks/${encodeURIComponent(key)}`, undefined, signal);
}

export function claimTask(key: string): Promise<unknown> {
  return post(`/tasks/${encodeURIComponent(key)}/claim`);
}

export function releaseTask(key: string): Promise<unknown> {
  return post(`/tasks/${encodeURIComponent(key)}/release`);
}

/** Hands in the answers; the decision takes effect later, when the engine has taken it. */
export function completeTask(
  key: string,
  answers: Readonly<Record<string, unknown>>,
): Promise<DecisionReceipt> {
  return post<DecisionReceipt>(`/tasks/${encodeURIComponent(key)}/complete`, { answers });
}

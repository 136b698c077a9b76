import { everyOf, type Answer, type Query, type Schemas } from './contract';
import { get, post } from './http';
import type { Page } from './page';

export type TaskScope = NonNullable<Query<'listTasks'>['scope']>;
export const TASK_SCOPES = everyOf<TaskScope>()(['group', 'mine', 'done']);

/** A step that waits for a person. Keys are 64 bits wide, so they are text. */
export type Task = Schemas['TaskResponse'];
export type TaskDetail = Schemas['TaskPageResponse'];

/** A form-js schema; its insides are form-js's business. */
export type FormSchema = TaskDetail['form']['schema'];

export type DecisionReceipt = Schemas['DecisionResponse'];

/** Which tasks; every word of `q` has to be found in them, and `late` leaves only what is past its date. */
export interface TaskQuestion {
  readonly scope: TaskScope;
  readonly late: boolean;
  readonly q: string;
}

export function readTasks(
  { scope, late, q }: TaskQuestion,
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<Task>> {
  return get<Answer<'listTasks'>>(
    '/tasks',
    { scope, late: late || undefined, q: q.trim() || undefined, cursor, limit: 50 },
    signal,
  );
}

export function readTask(key: string, signal?: AbortSignal): Promise<TaskDetail> {
  return get<Answer<'showTask'>>(`/tasks/${encodeURIComponent(key)}`, undefined, signal);
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
  const request: Schemas['CompleteRequest'] = { answers };
  return post<Answer<'completeTask'>>(`/tasks/${encodeURIComponent(key)}/complete`, request);
}

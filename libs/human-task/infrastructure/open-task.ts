import type { Actor } from '@grid/access';
import type { EntityManager } from 'typeorm';
import { taskErrors } from '../domain/task-errors';
import { type TaskRow, findTask } from './task-row';

/** Keeps acts on one task apart until the transaction ends, on the task's key, also before it has any row of ours. */
async function lockTask(manager: EntityManager, taskKey: string): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock($1::bigint)', [taskKey]);
}

/** Whether the actor's post is among those the engine offers the task to. */
export function isOffered(task: TaskRow, actor: Actor): boolean {
  return actor.post !== null && task.candidateGroups.includes(actor.post.group);
}

/** Whether the actor decided the task, in the post they act in now. */
export function isDecidedBy(task: TaskRow, { accountId, post }: Actor): boolean {
  return post !== null && task.decidedBy === accountId && task.decidedInPost === post.id;
}

/**
 * The task, locked, if this actor may act on it now.
 * @throws DomainError TASK_UNKNOWN (also for a task of others), TASK_NOT_OPEN, TASK_BEING_SUBMITTED
 */
export async function lockOpenTask(
  manager: EntityManager,
  actor: Actor,
  taskKey: string,
): Promise<TaskRow> {
  await lockTask(manager, taskKey);
  const task = await findTask(manager, taskKey);
  if (task === null || !isOffered(task, actor)) throw taskErrors.unknown();
  if (task.decisionStatus === 'pending') throw taskErrors.beingSubmitted();
  if (task.engineState !== 'created' || task.decisionStatus === 'effective') {
    throw taskErrors.notOpen();
  }
  return task;
}

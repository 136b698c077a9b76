import type { Actor } from '@grid/access';
import { lockMatter } from '@grid/matter';
import type { EntityManager } from 'typeorm';
import { actErrors } from '../acts/act-errors';
import { taskErrors } from '../domain/task-errors';
import { type TaskRow, findTask } from './task-row';

/** Keeps acts on one task apart until the transaction ends, on the task's key, also before it has any row of ours. */
async function lockTask(manager: EntityManager, taskKey: string): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock($1::bigint)', [taskKey]);
}

/**
 * Whether the actor's post is among those the engine offers the task to, or the task was given to that post by an act:
 * handed over, delegated, or delegated by its holder, to whom it comes back.
 */
export function isOffered(task: TaskRow, { post }: Actor): boolean {
  if (post === null) return false;
  const given = task.holderVia !== 'claim' && task.holderPostId === post.id;
  return given || task.delegatedByPost === post.id || task.candidateGroups.includes(post.group);
}

/** Whether the actor decided the task, in the post they act in now. */
export function isDecidedBy(task: TaskRow, { accountId, post }: Actor): boolean {
  return post !== null && task.decidedBy === accountId && task.decidedInPost === post.id;
}

/**
 * The task, locked together with its matter, if this actor may act on it now.
 * @param heldToo also while its decision waits for others to agree
 * @throws DomainError TASK_UNKNOWN (also for a task of others), TASK_NOT_OPEN, TASK_BEING_SUBMITTED, ACT_UNDER_WAY
 */
export async function lockOpenTask(
  manager: EntityManager,
  actor: Actor,
  taskKey: string,
  heldToo = false,
): Promise<TaskRow> {
  const unlocked = await findTask(manager, taskKey);
  if (unlocked === null || !isOffered(unlocked, actor)) throw taskErrors.unknown();
  await lockMatter(manager, unlocked.caseId);
  await lockTask(manager, taskKey);
  const task = await findTask(manager, taskKey);
  if (task === null || !isOffered(task, actor)) throw taskErrors.unknown();
  const isWaiting = heldToo && task.decisionHeld;
  if (task.decisionStatus === 'pending' && !isWaiting) throw taskErrors.beingSubmitted();
  if (task.engineState !== 'created' || task.decisionStatus === 'effective') {
    throw taskErrors.notOpen();
  }
  if (task.actUnderWay) throw actErrors.underWay();
  return task;
}

/**
 * The same for a task that the actor holds.
 * @throws DomainError TASK_NOT_CLAIMED, TASK_ALREADY_CLAIMED and those of `lockOpenTask`
 */
export async function lockHeldTask(
  manager: EntityManager,
  actor: Actor,
  taskKey: string,
): Promise<TaskRow> {
  const task = await lockOpenTask(manager, actor, taskKey);
  if (task.holderId === null) throw taskErrors.notHeld();
  if (task.holderId !== actor.accountId) throw taskErrors.heldByOther();
  return task;
}

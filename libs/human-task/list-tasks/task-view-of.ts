import { toLocalIso } from '@grid/kernel';
import { articlesIn, elementInfo } from '@grid/process-contract';
import type { Actor } from '@grid/access';
import { mayTakeOver } from '../domain/may-take-over';
import type { TaskHolder, TaskState, TaskView } from '../domain/task-view';
import type { TaskRow } from '../infrastructure/task-row';

/** A task in the words of its diagram, as the actor sees it now; `abandoned` holds the keys of `abandonedClaims`. */
export function taskViewOf(
  row: TaskRow,
  actor: Actor,
  abandoned: ReadonlySet<string>,
  now: Date,
): TaskView {
  const state = stateOf(row);
  const element = elementInfo(row.processId, row.elementId);
  return {
    key: row.key,
    elementId: row.elementId,
    nameZh: element?.nameZh ?? row.elementId,
    nameEn: element?.nameEn ?? row.elementId,
    article: articlesIn(row.cityKey, element?.article ?? null),
    caseId: row.caseId,
    matterKind: row.matterKind,
    caseNumber: row.caseNumber,
    categoryZh: row.categoryZh,
    categoryEn: row.categoryEn,
    placeText: row.placeText,
    urgency: row.urgency,
    createdAt: toLocalIso(row.createdAt),
    dueAt: row.dueAt === null ? null : toLocalIso(row.dueAt),
    late: state !== 'done' && row.dueAt !== null && row.dueAt < now,
    holder: holderOf(row, actor, abandoned),
    state,
  };
}

function holderOf(
  { key, holderId, holderName, holderActingFor }: TaskRow,
  actor: Actor,
  abandoned: ReadonlySet<string>,
): TaskHolder | null {
  if (holderId === null) return null;
  return {
    displayName: holderName ?? '',
    actingForName: holderActingFor,
    isMe: holderId === actor.accountId,
    mayTakeOver: mayTakeOver(holderId, abandoned.has(key), actor),
  };
}

function stateOf(row: TaskRow): TaskState {
  if (row.decisionStatus === 'void') return 'void';
  if (row.decisionStatus === 'pending') return 'submitting';
  if (row.engineState !== 'created' || row.decisionStatus !== null) return 'done';
  return row.actUnderWay ? 'submitting' : 'open';
}

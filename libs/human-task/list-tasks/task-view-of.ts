import { toLocalIso } from '@grid/kernel';
import { elementInfo } from '@grid/process-contract';
import type { TaskState, TaskView } from '../domain/task-view';
import type { TaskRow } from '../infrastructure/task-row';

/** A task in the words of its diagram, as the person `accountId` sees it. */
export function taskViewOf(row: TaskRow, accountId: string): TaskView {
  const element = elementInfo(row.processId, row.elementId);
  return {
    key: row.key,
    elementId: row.elementId,
    nameZh: element?.nameZh ?? row.elementId,
    nameEn: element?.nameEn ?? row.elementId,
    article: element?.article ?? null,
    caseId: row.caseId,
    caseNumber: row.caseNumber,
    categoryZh: row.categoryZh,
    categoryEn: row.categoryEn,
    placeText: row.placeText,
    urgency: row.urgency,
    createdAt: toLocalIso(row.createdAt),
    dueAt: row.dueAt === null ? null : toLocalIso(row.dueAt),
    holder:
      row.holderId === null
        ? null
        : { displayName: row.holderName ?? '', isMe: row.holderId === accountId },
    state: stateOf(row),
  };
}

function stateOf(row: TaskRow): TaskState {
  if (row.decisionStatus === 'void') return 'void';
  if (row.decisionStatus === 'pending') return 'submitting';
  return row.engineState === 'created' && row.decisionStatus === null ? 'open' : 'done';
}

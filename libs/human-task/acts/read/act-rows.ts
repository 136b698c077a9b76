import { type BilingualText, toLocalIso } from '@grid/kernel';
import { elementInfo } from '@grid/process-contract';
import type { EntityManager } from 'typeorm';
import type { TaskRow } from '../../infrastructure/task-row';
import { ACT_KINDS, type ActKind, type ActStatus } from '../act-kinds';
import type { ActView } from './act-view';

/** An act as it is kept, with the names of the people in it. */
export interface ActRow {
  readonly id: string;
  readonly kind: ActKind;
  readonly status: ActStatus;
  readonly at: Date;
  readonly hasWords: boolean;
  readonly actorName: string;
  readonly actingForName: string | null;
  readonly toName: string | null;
  readonly target: string | null;
  readonly processId: string;
}

/** The acts on a task, oldest first. */
export function actsOfTask(manager: EntityManager, task: TaskRow): Promise<ActRow[]> {
  return manager.query(
    `SELECT h.id, h.kind, h.status, h.at, h.has_words AS "hasWords", a.display_name AS "actorName",
       b.display_name AS "actingForName", c.display_name AS "toName", h.target_element AS target,
       $3 AS "processId"
     FROM human_task.act h JOIN access.account a ON a.id = h.account_id
     LEFT JOIN access.account b ON b.id = h.acting_for_account_id
     LEFT JOIN access.account c ON c.id = h.to_account_id
     WHERE h.generation = $1 AND h.task_key = $2 ORDER BY h.at, h.id`,
    [task.generation, task.key, task.processId],
  );
}

/** An act in words. */
export function actViewOf(row: ActRow, words: BilingualText | null): ActView {
  const target = targetOf(row);
  return {
    id: row.id,
    kind: row.kind,
    nameZh: ACT_KINDS[row.kind].zh,
    nameEn: ACT_KINDS[row.kind].en,
    status: row.status,
    at: toLocalIso(row.at),
    actorName: row.actorName,
    actingForName: row.actingForName,
    toName: row.toName,
    targetZh: target?.zh ?? null,
    targetEn: target?.en ?? null,
    wordsZh: words?.zh ?? null,
    wordsEn: words?.en ?? null,
  };
}

function targetOf({ target, processId }: ActRow): BilingualText | null {
  if (target === null) return null;
  if (target === 'applicant') return { zh: '申请人', en: 'Applicant' };
  const element = elementInfo(processId, target);
  return { zh: element?.nameZh ?? target, en: element?.nameEn ?? target };
}

import type { Urgency } from '@grid/intake';
import type { MatterKind } from '@grid/matter';
import { CURRENT_GENERATION } from '@grid/trace';
import type { EntityManager } from 'typeorm';

/** A user task as the read model has it, with its matter, its holder and its living decision. */
export interface TaskRow {
  readonly generation: string;
  readonly key: string;
  readonly processId: string;
  readonly elementId: string;
  readonly processInstanceKey: string;
  readonly caseId: string;
  readonly formKey: string | null;
  readonly candidateGroups: readonly string[];
  readonly engineState: 'created' | 'completed' | 'canceled';
  readonly createdAt: Date;
  readonly dueAt: Date | null;
  readonly endedAt: Date | null;
  readonly matterKind: MatterKind;
  readonly cityKey: string;
  readonly caseNumber: string | null;
  readonly categoryZh: string;
  readonly categoryEn: string;
  readonly placeText: string;
  readonly urgency: Urgency;
  readonly holderId: string | null;
  readonly holderName: string | null;
  readonly holderActingFor: string | null;
  readonly holderPostId: string | null;
  /** How it came into the holder's hands; null without a holder. */
  readonly holderVia: 'claim' | 'handOver' | 'delegate' | null;
  /** Of a delegated task: to whom it comes back, and the post under which they held it. */
  readonly delegatedBy: string | null;
  readonly delegatedByPost: string | null;
  /** The matter is being returned, withdrawn or ended: the engine has not confirmed it yet. */
  readonly actUnderWay: boolean;
  readonly decisionId: string | null;
  readonly decisionStatus: 'pending' | 'effective' | 'void' | null;
  /** The decision waits for others to agree to it. */
  readonly decisionHeld: boolean;
  readonly decidedBy: string | null;
  readonly decidedInPost: string | null;
  readonly decidedAt: Date | null;
}

/** Every column of a `TaskRow`, and where it comes from. The last decision counts, so a void one stays
 * visible, unless those who had to agree refused it: then the task is open again. */
export const TASK_SELECT = `SELECT t.generation, t.key, t.bpmn_process_id AS "processId",
    t.element_id AS "elementId", t.process_instance_key AS "processInstanceKey",
    t.case_id AS "caseId", t.form_key AS "formKey", t.candidate_groups AS "candidateGroups",
    t.state AS "engineState", t.created_at AS "createdAt", t.due_at AS "dueAt",
    t.ended_at AS "endedAt", m.kind AS "matterKind", m.city_key AS "cityKey",
    m.number AS "caseNumber", m.title_zh AS "categoryZh", m.title_en AS "categoryEn", m.place_text AS "placeText", m.urgency,
    l.post_id AS "holderPostId", l.via AS "holderVia", g.owner_account_id AS "delegatedBy",
    g.owner_post_id AS "delegatedByPost", EXISTS (SELECT FROM human_task.act p
      WHERE p.case_id = t.case_id::uuid AND p.status = 'pending') AS "actUnderWay",
    l.account_id AS "holderId", a.display_name AS "holderName", b.display_name AS "holderActingFor", d.id AS "decisionId",
    d.status AS "decisionStatus", EXISTS (SELECT FROM human_task.countersign c
      WHERE c.id = d.held_by AND c.decided_at IS NULL) AS "decisionHeld", d.account_id AS "decidedBy",
    d.post_id AS "decidedInPost", d.decided_at AS "decidedAt"
  FROM trace.user_task t
  JOIN matter.matter m ON m.id = t.case_id::uuid
  LEFT JOIN human_task.claim l ON l.generation = t.generation AND l.task_key = t.key
  LEFT JOIN human_task.delegation g
    ON g.generation = t.generation AND g.task_key = t.key AND g.state = 'open'
  LEFT JOIN access.account a ON a.id = l.account_id
  LEFT JOIN access.account b ON b.id = l.acting_for_account_id
  LEFT JOIN LATERAL (
    SELECT * FROM human_task.decision x WHERE x.generation = t.generation AND x.task_key = t.key
      AND x.refused_at IS NULL
    ORDER BY x.decided_at DESC LIMIT 1
  ) d ON true`;

/** One task of the engine's present data by its key; null when the read model has none. */
export async function findTask(manager: EntityManager, taskKey: string): Promise<TaskRow | null> {
  const rows: TaskRow[] = await manager.query(
    `${TASK_SELECT} WHERE t.key = $1 AND t.generation = ${CURRENT_GENERATION}`,
    [taskKey],
  );
  return rows[0] ?? null;
}

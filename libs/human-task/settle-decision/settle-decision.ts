import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { elementInfo } from '@grid/process-contract';
import type { EntityManager } from 'typeorm';
import { livingCountersign, lockCountersign } from '../acts/countersign/countersign-rows';
import { takeBackVotes } from '../acts/countersign/vote-rows';
import { SettleCountersign } from '../acts/countersign/settle-countersign';
import { endDelegation } from '../acts/delegate/end-delegation';
import { SettleAct } from '../acts/settle/settle-act';

/** What the engine says became of a task, and when; keys are unique within a generation of its data. */
export interface TaskEnd {
  readonly generation: string;
  readonly taskKey: string;
  readonly completed: boolean;
  readonly at: Date;
}

/** Turns a pending decision effective or void by the engine's own record. */
@Injectable()
export class SettleDecision {
  constructor(
    private readonly audit: AuditService,
    private readonly acts: SettleAct,
    private readonly countersigns: SettleCountersign,
  ) {}

  /** Safe when repeated: only a pending decision is settled. */
  async execute(manager: EntityManager, end: TaskEnd): Promise<void> {
    const status = end.completed ? 'effective' : 'void';
    const [settled]: [SettledRow[], number] = await manager.query(
      `UPDATE human_task.decision AS d SET status = $3, settled_at = $4
       WHERE generation = $1 AND task_key = $2 AND status = 'pending'
       RETURNING id, case_id, element_id, (SELECT bpmn_process_id FROM trace.user_task AS t
         WHERE t.generation = d.generation AND t.key = d.task_key)`,
      [end.generation, end.taskKey, status, end.at],
    );
    for (const row of settled) {
      await this.audit.record(manager, {
        action: `task.${status}`,
        outcome: 'done',
        caseId: row.case_id,
        taskKey: end.taskKey,
        elementId: row.element_id,
        article: elementInfo(row.bpmn_process_id ?? '', row.element_id)?.article ?? undefined,
        oldValue: { decision: 'pending' },
        newValue: { decision: status },
        detail: { decisionId: row.id },
      });
    }
    if (!end.completed) {
      await takeBackVotes(
        manager,
        settled.map(({ id }) => id),
      );
    }
    await this.acts.taskEnded(manager, end);
    await endDelegation(manager, { generation: end.generation, key: end.taskKey }, end.at);
    await this.endCountersign(manager, end);
    await manager.query('DELETE FROM human_task.claim WHERE generation = $1 AND task_key = $2', [
      end.generation,
      end.taskKey,
    ]);
  }

  /** Who was asked to agree on a task that has ended is asked no more. */
  private async endCountersign(manager: EntityManager, end: TaskEnd): Promise<void> {
    const living = await livingCountersign(manager, end.generation, end.taskKey);
    const locked = living && (await lockCountersign(manager, living.id));
    if (locked) await this.countersigns.execute(manager, locked, 'ended');
  }
}

interface SettledRow {
  readonly id: string;
  readonly case_id: string;
  readonly element_id: string;
  readonly bpmn_process_id: string | null;
}

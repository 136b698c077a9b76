import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import type { EntityManager } from 'typeorm';

/** What the engine says became of a task. */
export type TaskEnd = 'COMPLETED' | 'CANCELED';

/** Turns a pending decision effective or void by the engine's own record. */
@Injectable()
export class SettleDecision {
  constructor(private readonly audit: AuditService) {}

  /** Safe when repeated: only a pending decision is settled. `at` is the time of the engine's record. */
  async execute(manager: EntityManager, taskKey: string, end: TaskEnd, at: Date): Promise<void> {
    const status = end === 'COMPLETED' ? 'effective' : 'void';
    const [settled]: [{ id: string; case_id: string; element_id: string }[], number] =
      await manager.query(
        `UPDATE human_task.decision SET status = $2, settled_at = $3
         WHERE task_key = $1 AND status = 'pending' RETURNING id, case_id, element_id`,
        [taskKey, status, at],
      );
    for (const row of settled) {
      await this.audit.record(manager, {
        action: `task.${status}`,
        outcome: 'done',
        caseId: row.case_id,
        taskKey,
        elementId: row.element_id,
        detail: { decisionId: row.id },
      });
    }
    await manager.query('DELETE FROM human_task.claim WHERE task_key = $1', [taskKey]);
  }
}

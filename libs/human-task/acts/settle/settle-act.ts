import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import type { EntityManager } from 'typeorm';

interface Settled {
  readonly id: string;
  readonly kind: string;
  readonly caseId: string;
  readonly taskKey: string | null;
  readonly elementId: string | null;
}

const SETTLED = `id, kind, case_id AS "caseId", task_key AS "taskKey", element_id AS "elementId"`;

/** Makes acts that wait for the engine effective or void, by its own records. Safe when repeated. */
@Injectable()
export class SettleAct {
  constructor(private readonly audit: AuditService) {}

  /** A message of the act reached the process that draws it. */
  async correlated(manager: EntityManager, actId: string, at: Date): Promise<void> {
    const [rows]: [Settled[], number] = await manager.query(
      `UPDATE human_task.act SET status = 'effective', settled_at = $2
       WHERE id = $1 AND status <> 'effective' RETURNING ${SETTLED}`,
      [actId, at],
    );
    await this.note(manager, rows, 'effective');
  }

  /** An instance was led back: the act that ended these elements has taken place. */
  async modified(
    manager: EntityManager,
    generation: string,
    ended: readonly string[],
    at: Date,
  ): Promise<void> {
    const [rows]: [Settled[], number] = await manager.query(
      `UPDATE human_task.act SET status = 'effective', settled_at = $2
       WHERE kind = 'return' AND status <> 'effective' AND generation = $3
         AND ended_elements && $1::bigint[] AND ended_elements <@ $1::bigint[] RETURNING ${SETTLED}`,
      [ended, at, generation],
    );
    await this.note(manager, rows, 'effective');
  }

  /**
   * The task ended before its act reached the engine: the act came too late. Where an instance is moved, the engine tells
   * of the ended task first and of the move after it, so a move is void only when the engine refused it.
   */
  async taskEnded(
    manager: EntityManager,
    { generation, taskKey, at }: { generation: string; taskKey: string; at: Date },
  ): Promise<void> {
    const [rows]: [Settled[], number] = await manager.query(
      `UPDATE human_task.act SET status = 'void', settled_at = $3
       WHERE generation = $1 AND task_key = $2 AND status = 'pending' AND ended_elements = '{}'
       RETURNING ${SETTLED}`,
      [generation, taskKey, at],
    );
    await this.note(manager, rows, 'void');
  }

  /** The process that draws an act ended before the act reached it. */
  async processEnded(
    manager: EntityManager,
    { processInstanceKey, at }: { processInstanceKey: string; at: Date },
  ): Promise<void> {
    const [rows]: [Settled[], number] = await manager.query(
      `UPDATE human_task.act SET status = 'void', settled_at = $2
       WHERE process_instance_key = $1 AND status = 'pending' RETURNING ${SETTLED}`,
      [processInstanceKey, at],
    );
    await this.note(manager, rows, 'void');
  }

  /** The engine refused the command that carried it. */
  async refused(manager: EntityManager, messageId: string, at: Date): Promise<void> {
    const [rows]: [Settled[], number] = await manager.query(
      `UPDATE human_task.act SET status = 'void', settled_at = $2
       WHERE message_id = $1 AND status = 'pending' RETURNING ${SETTLED}`,
      [messageId, at],
    );
    await this.note(manager, rows, 'void');
  }

  private async note(
    manager: EntityManager,
    rows: readonly Settled[],
    status: 'effective' | 'void',
  ): Promise<void> {
    for (const { id, kind, caseId, taskKey, elementId } of rows) {
      await this.audit.record(manager, {
        action: `matter.${status}`,
        outcome: 'done',
        caseId,
        taskKey: taskKey ?? undefined,
        elementId: elementId ?? undefined,
        newValue: { act: status },
        detail: { actId: id, kind },
      });
    }
  }
}

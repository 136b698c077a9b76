import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import type { EntityManager } from 'typeorm';
import { lockScope } from '../drawn/scope-end';

interface Settled {
  readonly id: string;
  readonly kind: string;
  readonly caseId: string;
  readonly taskKey: string | null;
  readonly elementId: string | null;
}

/** A call, sub-process or process that has ended, however it did. */
export interface ScopeEnd {
  readonly key: string;
  readonly at: Date;
}

const SETTLED = `id, kind, case_id AS "caseId", task_key AS "taskKey", element_id AS "elementId"`;

/** Makes acts that wait for the engine effective or void, by its own records. Safe when repeated. */
@Injectable()
export class SettleAct {
  constructor(private readonly audit: AuditService) {}

  /** A message of the act reached the process that draws it. */
  async correlated(manager: EntityManager, actId: string, at: Date): Promise<void> {
    await this.settle(manager, 'effective', at, 'id = $3', [actId]);
  }

  /** An instance was led back: the act that ended these elements has taken place. */
  async modified(
    manager: EntityManager,
    generation: string,
    ended: readonly string[],
    at: Date,
  ): Promise<void> {
    const moved = `kind = 'return' AND generation = $3 AND ended_elements && $4::bigint[]
      AND ended_elements <@ $4::bigint[]`;
    await this.settle(manager, 'effective', at, moved, [generation, ended]);
  }

  /**
   * The task ended before its act reached the engine: the act came too late. Where an instance is moved, the engine tells
   * of the ended task first and of the move after it, so a move is void only when the engine refused it.
   */
  async taskEnded(
    manager: EntityManager,
    { generation, taskKey, at }: { generation: string; taskKey: string; at: Date },
  ): Promise<void> {
    const ofTask = `generation = $3 AND task_key = $4 AND ended_elements = '{}'`;
    await this.settle(manager, 'void', at, ofTask, [generation, taskKey]);
  }

  /** What an act was to end has ended: the act came too late, unless the record of its message came before. */
  async scopeEnded(manager: EntityManager, { key, at }: ScopeEnd): Promise<void> {
    await lockScope(manager, key);
    await this.settle(manager, 'void', at, 'scope_key = $3', [key]);
  }

  /** The engine refused the command that carried it. */
  async refused(manager: EntityManager, messageId: string, at: Date): Promise<void> {
    await this.settle(manager, 'void', at, 'message_id = $3', [messageId]);
  }

  /**
   * What took place is effective, also where it was held to have come too late; void is only what still waits.
   * @param acts which ones, as a condition whose parameters begin at $3
   */
  private async settle(
    manager: EntityManager,
    status: 'effective' | 'void',
    at: Date,
    acts: string,
    parameters: readonly unknown[],
  ): Promise<void> {
    const open = status === 'effective' ? `status <> 'effective'` : `status = 'pending'`;
    const [rows]: [Settled[], number] = await manager.query(
      `UPDATE human_task.act SET status = $1, settled_at = $2
       WHERE ${open} AND ${acts} RETURNING ${SETTLED}`,
      [status, at, ...parameters],
    );
    await this.note(manager, rows, status);
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

import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { Clock } from '@grid/kernel';
import { OutboxService } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { ACT_MESSAGES } from '../act-messages';
import type { CountersignRow } from './countersign-rows';

/** Ends a countersign, tells its process, and lets go or sends back the decision that waited for it. */
@Injectable()
export class SettleCountersign {
  constructor(
    private readonly outbox: OutboxService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** In the transaction that holds the countersign's lock. Safe when repeated: only a living one is ended. */
  async execute(
    manager: EntityManager,
    countersign: CountersignRow,
    outcome: 'agreed' | 'refused' | 'ended',
  ): Promise<void> {
    const { id, caseId, state, mode } = countersign;
    if (state !== 'open' && state !== 'planned') return;
    await manager.query(
      `UPDATE human_task.countersign SET state = $2, decided_at = $3 WHERE id = $1`,
      [id, outcome, this.clock.now()],
    );
    await manager.query(
      `UPDATE human_task.seat SET state = 'ended'
       WHERE countersign_id = $1 AND state IN ('waiting', 'called')`,
      [id],
    );
    if (state === 'open') await this.tell(manager, countersign, outcome);
    if (mode === 'after' && state === 'open')
      await this.freeDecision(manager, countersign, outcome);
    await this.audit.record(manager, {
      action: `countersign.${outcome}`,
      outcome: 'done',
      caseId,
      taskKey: countersign.taskKey ?? undefined,
      oldValue: { countersign: state },
      newValue: { countersign: outcome },
      detail: { countersignId: id },
    });
  }

  private async tell(
    manager: EntityManager,
    { id, caseId }: CountersignRow,
    countersignOutcome: string,
  ): Promise<void> {
    await this.outbox.enqueue(manager, caseId, {
      kind: 'engine.publishMessage',
      payload: {
        name: ACT_MESSAGES.countersignDecided,
        correlationKey: id,
        variables: { countersignOutcome },
      },
    });
  }

  /** The holder's decision goes to the engine when they agree; when they refuse it is void and the task open again. */
  private async freeDecision(
    manager: EntityManager,
    { id, caseId }: CountersignRow,
    outcome: string,
  ): Promise<void> {
    const held: { taskKey: string; variables: Record<string, unknown> }[] = await manager.query(
      `SELECT task_key AS "taskKey", variables FROM human_task.decision
       WHERE held_by = $1 AND status = 'pending'`,
      [id],
    );
    for (const { taskKey, variables } of held) {
      if (outcome === 'refused') {
        await manager.query(
          `UPDATE human_task.decision SET status = 'void', settled_at = $2, refused_at = $2
           WHERE held_by = $1 AND status = 'pending'`,
          [id, this.clock.now()],
        );
      } else {
        await this.outbox.enqueue(manager, caseId, {
          kind: 'engine.completeUserTask',
          payload: { taskKey, variables },
        });
      }
    }
  }
}

import { Injectable } from '@nestjs/common';
import { AuditService, type AuditValues } from '@grid/audit';
import { WorkOrders } from '@grid/dispatch';
import { CaseProgress } from '@grid/intake';
import { Clock, toLocalIso } from '@grid/kernel';
import { type LimitMove, warnBefore } from '@grid/limits';
import { OutboxService } from '@grid/persistence';
import { MessageNames } from '@grid/process-contract';
import type { EntityManager } from 'typeorm';
import type { OpenLimit } from '../move-with-calendar/reckoned-limit';

/** Where a limit goes, and why. */
export interface Move {
  readonly dueAt: Date;
  readonly provisional: boolean;
  readonly reason: LimitMove['reason'];
  /** The provision by which it moves. */
  readonly article: string;
  readonly detail?: AuditValues;
}

/** Moves one limit that runs: its row stays, the move is kept beside it and goes on record, and the engine follows. */
@Injectable()
export class MoveLimit {
  constructor(
    private readonly workOrders: WorkOrders,
    private readonly progress: CaseProgress,
    private readonly outbox: OutboxService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** In the caller's transaction, which holds the matter. */
  async execute(manager: EntityManager, limit: OpenLimit, move: Move): Promise<void> {
    const { id, caseId, step, basis, workOrderId } = limit;
    const { dueAt, provisional, reason, article, detail } = move;
    await manager.query(
      `INSERT INTO limits.limit_move
         (limit_id, case_id, reason, old_due_at, new_due_at, provisional, article, moved_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, caseId, reason, limit.dueAt, dueAt, provisional, article, this.clock.now()],
    );
    await this.audit.record(manager, {
      action: 'limit.moved',
      outcome: 'done',
      caseId,
      article,
      oldValue: { dueAt: toLocalIso(limit.dueAt), provisional: limit.provisional },
      newValue: { dueAt: toLocalIso(dueAt), provisional },
      detail: { step, reason, basis, ...(workOrderId && { workOrderId }), ...detail },
    });
    if (workOrderId !== null && dueAt.getTime() !== limit.orderDueAt.getTime()) {
      await this.moveOrder(manager, limit, workOrderId, move);
    }
  }

  /**
   * The process waits for the department's answer by two timers, which only another wait computes anew. A limit that has
   * passed and moves within the past has had its consequences.
   */
  private async moveOrder(
    manager: EntityManager,
    { caseId, orderDueAt }: OpenLimit,
    workOrderId: string,
    { dueAt, article }: Move,
  ): Promise<void> {
    await this.workOrders.moveLimit(manager, workOrderId, dueAt, article);
    const [ofCase]: unknown[] = await manager.query(
      'SELECT FROM intake.incident_case WHERE id = $1 AND due_at = $2',
      [caseId, orderDueAt],
    );
    if (ofCase !== undefined) await this.progress.limited(manager, caseId, dueAt);
    const now = this.clock.now();
    if (orderDueAt <= now && dueAt <= now) return;
    await this.outbox.enqueue(manager, caseId, {
      kind: 'engine.publishMessage',
      payload: {
        name: MessageNames.LimitsLimitMoved,
        correlationKey: workOrderId,
        variables: { dueAt: toLocalIso(dueAt), warnAt: toLocalIso(warnBefore(now, dueAt)) },
      },
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Clock } from '@grid/kernel';
import { OutboxService } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import type { TaskRow } from './task-row';

/** In whose hands a task is, and how it came there. */
export interface Hold {
  readonly accountId: string;
  readonly postId: string | undefined;
  readonly actingFor: string | null | undefined;
  readonly via: 'claim' | 'handOver' | 'delegate';
}

/** Puts tasks into somebody's hands and takes them out again: in our rows, and through the outbox in the engine. */
@Injectable()
export class TaskHands {
  constructor(
    private readonly outbox: OutboxService,
    private readonly clock: Clock,
  ) {}

  /** Over whoever held it. */
  async give(manager: EntityManager, task: TaskRow, hold: Hold): Promise<void> {
    const { generation, key: taskKey, caseId } = task;
    const { accountId, postId, actingFor, via } = hold;
    await manager.query(
      `INSERT INTO human_task.claim (generation, task_key, account_id, post_id,
         acting_for_account_id, via, claimed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (generation, task_key) DO UPDATE SET account_id = excluded.account_id,
         post_id = excluded.post_id, acting_for_account_id = excluded.acting_for_account_id,
         via = excluded.via, claimed_at = excluded.claimed_at`,
      [generation, taskKey, accountId, postId, actingFor, via, this.clock.now()],
    );
    await this.outbox.enqueue(manager, caseId, {
      kind: 'engine.assignUserTask',
      payload: { taskKey, assignee: accountId },
    });
  }

  /** Out of everybody's hands, back to its group. */
  async drop(manager: EntityManager, { generation, key: taskKey, caseId }: TaskRow): Promise<void> {
    await manager.query('DELETE FROM human_task.claim WHERE generation = $1 AND task_key = $2', [
      generation,
      taskKey,
    ]);
    await this.outbox.enqueue(manager, caseId, {
      kind: 'engine.unassignUserTask',
      payload: { taskKey },
    });
  }
}

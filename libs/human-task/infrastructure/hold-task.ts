import type { EntityManager } from 'typeorm';
import type { TaskRow } from './task-row';

/** In whose hands a task is, and how it came there. */
export interface Hold {
  readonly accountId: string;
  readonly postId: string | undefined;
  readonly actingFor: string | null | undefined;
  readonly via: 'claim' | 'handOver' | 'delegate';
  readonly at: Date;
}

/** Puts a task into somebody's hands, over whoever held it. */
export async function holdTask(manager: EntityManager, task: TaskRow, hold: Hold): Promise<void> {
  await manager.query(
    `INSERT INTO human_task.claim (generation, task_key, account_id, post_id,
       acting_for_account_id, via, claimed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (generation, task_key) DO UPDATE SET account_id = excluded.account_id,
       post_id = excluded.post_id, acting_for_account_id = excluded.acting_for_account_id,
       via = excluded.via, claimed_at = excluded.claimed_at`,
    [task.generation, task.key, hold.accountId, hold.postId, hold.actingFor, hold.via, hold.at],
  );
}

/** Takes a task out of everybody's hands. */
export async function dropTask(manager: EntityManager, task: TaskRow): Promise<void> {
  await manager.query('DELETE FROM human_task.claim WHERE generation = $1 AND task_key = $2', [
    task.generation,
    task.key,
  ]);
}

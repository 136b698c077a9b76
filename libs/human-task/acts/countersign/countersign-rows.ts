import type { EntityManager } from 'typeorm';
import type { CountersignRule, SeatState } from './rule';

/** Where a countersign comes from: drawn in a diagram, or asked for before or after the holder's own decision. */
export type CountersignMode = 'drawn' | 'before' | 'after';

/** People who have to agree to one thing. */
export interface CountersignRow {
  readonly id: string;
  readonly caseId: string;
  readonly mode: CountersignMode;
  readonly generation: string | null;
  /** The task that waits for them; null for a countersign of a diagram. */
  readonly taskKey: string | null;
  readonly rule: CountersignRule;
  readonly ratio: number | null;
  readonly state: 'planned' | 'open' | 'agreed' | 'refused' | 'ended';
}

/** One who is to agree: whoever acts in the group, or one person of it. The id is the vote's. */
export interface SeatRow {
  readonly id: string;
  readonly position: number;
  readonly voterGroup: string;
  readonly accountId: string | null;
  readonly addedBy: string | null;
  readonly state: SeatState;
  readonly voterAccountId: string | null;
  readonly voterActingFor: string | null;
  readonly vote: 'agree' | 'refuse' | null;
}

const COUNTERSIGN = `SELECT id, case_id AS "caseId", mode, generation, task_key AS "taskKey", rule,
  ratio::float8 AS ratio, state FROM human_task.countersign`;

/** The countersign, locked until the transaction ends, so that of two votes the second sees the first; null for none. */
export async function lockCountersign(
  manager: EntityManager,
  id: string,
): Promise<CountersignRow | null> {
  const rows: CountersignRow[] = await manager.query(`${COUNTERSIGN} WHERE id = $1 FOR UPDATE`, [
    id,
  ]);
  return rows[0] ?? null;
}

/** What a task waits for now, or will when it is decided; null for nothing. Not locked. */
export async function livingCountersign(
  manager: EntityManager,
  generation: string,
  taskKey: string,
): Promise<CountersignRow | null> {
  const rows: CountersignRow[] = await manager.query(
    `${COUNTERSIGN} WHERE generation = $1 AND task_key = $2 AND decided_at IS NULL`,
    [generation, taskKey],
  );
  return rows[0] ?? null;
}

/** The seats of a countersign in their order. */
export function seatsOf(manager: EntityManager, countersignId: string): Promise<SeatRow[]> {
  return manager.query(
    `SELECT id, position, voter_group AS "voterGroup", account_id AS "accountId",
       added_by AS "addedBy", state, voter_account_id AS "voterAccountId",
       voter_acting_for AS "voterActingFor", vote
     FROM human_task.seat WHERE countersign_id = $1 ORDER BY position`,
    [countersignId],
  );
}

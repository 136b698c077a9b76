import { Injectable } from '@nestjs/common';
import { RecordOutcome } from '@grid/item-list';
import { Clock } from '@grid/kernel';
import type { EntityManager } from 'typeorm';
import type { PendingAct } from '../act-kinds';
import { type NewAct, RecordAct } from '../record-act';

/** For so long the engine keeps a message that nobody takes, and some more. */
const TAKEN_WITHIN_MS = 25 * 60 * 60 * 1000;

/**
 * Ends a proceeding that no process will ever run: the engine refused the message that was to begin it, or nobody was
 * there to take it. It has no task and no event, and would keep its item from every other proceeding for ever.
 */
@Injectable()
export class EndUnbegun {
  constructor(
    private readonly outcomes: RecordOutcome,
    private readonly acts: RecordAct,
    private readonly clock: Clock,
  ) {}

  /** The authority of such a proceeding; null for every other matter. */
  async authorityOf(manager: EntityManager, caseId: string): Promise<string | null> {
    const rows: { authority: string }[] = await manager.query(
      `SELECT p.authority_code AS authority FROM item_list.proceeding p
       WHERE p.id = $1 AND p.started_at IS NULL AND p.outcome IS NULL
         AND EXISTS (SELECT FROM outbox.message o WHERE o.ordering_key = p.id::text
           AND o.kind = 'engine.publishMessage'
           AND (o.dead_at IS NOT NULL OR o.delivered_at < $2))`,
      [caseId, new Date(this.clock.now().getTime() - TAKEN_WITHIN_MS)],
    );
    return rows[0]?.authority ?? null;
  }

  /** It counts at once. In the transaction that holds the matter's lock. */
  async execute(manager: EntityManager, act: NewAct): Promise<PendingAct> {
    const actId = await this.acts.execute(manager, act);
    const outcome = act.kind === 'withdraw' ? 'withdrawn' : 'ended';
    await this.outcomes.within(manager, act.caseId, outcome);
    return { actId, status: 'effective' };
  }
}

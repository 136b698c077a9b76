import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { lockCountersign } from '../countersign/countersign-rows';
import { SettleCountersign } from '../countersign/settle-countersign';
import { type ScopeEnd, SettleAct } from './settle-act';

/** Ends what waited for a process, or for a part of one, that has ended. Safe when repeated. */
@Injectable()
export class SettleMatter {
  constructor(
    private readonly acts: SettleAct,
    private readonly countersigns: SettleCountersign,
  ) {}

  async scopeEnded(manager: EntityManager, end: ScopeEnd): Promise<void> {
    const asked: { id: string }[] = await manager.query(
      `SELECT id FROM human_task.countersign WHERE process_instance_key = $1 AND state = 'open'`,
      [end.key],
    );
    for (const { id } of asked) {
      const countersign = await lockCountersign(manager, id);
      if (countersign !== null) await this.countersigns.processEnded(manager, countersign);
    }
    await this.acts.scopeEnded(manager, end);
  }
}

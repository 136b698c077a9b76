import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { lockCountersign } from '../countersign/countersign-rows';
import { SettleCountersign } from '../countersign/settle-countersign';
import { SettleAct } from './settle-act';

/** A process instance that has ended, however it did. */
export interface ProcessEnd {
  readonly generation: string;
  readonly processInstanceKey: string;
  readonly at: Date;
}

/** Ends what waited for a process that has ended. Safe when repeated. */
@Injectable()
export class SettleMatter {
  constructor(
    private readonly acts: SettleAct,
    private readonly countersigns: SettleCountersign,
  ) {}

  async processEnded(manager: EntityManager, end: ProcessEnd): Promise<void> {
    const asked: { id: string }[] = await manager.query(
      `SELECT id FROM human_task.countersign WHERE process_instance_key = $1 AND state = 'open'`,
      [end.processInstanceKey],
    );
    for (const { id } of asked) {
      const countersign = await lockCountersign(manager, id);
      if (countersign !== null) await this.countersigns.execute(manager, countersign, 'ended');
    }
    await this.acts.processEnded(manager, end);
  }
}

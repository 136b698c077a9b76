import { Injectable } from '@nestjs/common';
import { SettleAct } from '@grid/human-task';
import { Clock } from '@grid/kernel';
import { MessageRefusals } from '@grid/orchestration';
import type { EntityManager } from 'typeorm';

/** An act whose command the engine will never carry out is void, so that nobody waits for it. */
@Injectable()
export class VoidAct extends MessageRefusals {
  constructor(
    private readonly acts: SettleAct,
    private readonly clock: Clock,
  ) {
    super();
  }

  override refused(manager: EntityManager, messageId: string): Promise<void> {
    return this.acts.refused(manager, messageId, this.clock.now());
  }
}

import { Injectable } from '@nestjs/common';
import { SettleDecision } from '@grid/human-task';
import type { EngineRecord, RecordReaction } from '@grid/trace';
import type { EntityManager } from 'typeorm';

/** A task ended in the engine: the decision on it counts, or came too late. */
@Injectable()
export class SettleTaskReaction implements RecordReaction {
  readonly interests = [{ valueType: 'USER_TASK', intents: ['COMPLETED', 'CANCELED'] }];

  constructor(private readonly settleDecision: SettleDecision) {}

  async react(record: EngineRecord, manager: EntityManager): Promise<void> {
    await this.settleDecision.execute(manager, {
      generation: record.generation,
      taskKey: record.key,
      completed: record.intent === 'COMPLETED',
      at: record.recordedAt,
    });
  }
}

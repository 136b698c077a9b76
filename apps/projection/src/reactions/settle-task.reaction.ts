import { Injectable } from '@nestjs/common';
import { SettleDecision } from '@grid/human-task';
import { type EngineRecord, type RecordReaction, cutTaskKey } from '@grid/trace';
import type { EntityManager } from 'typeorm';

/** A task ended in the engine: the decision on it counts, or came too late. */
@Injectable()
export class SettleTaskReaction implements RecordReaction {
  readonly interests = [
    { valueType: 'USER_TASK', intents: ['COMPLETED', 'CANCELED'] },
    { valueType: 'PROCESS_INSTANCE', intents: ['ELEMENT_TERMINATED'] },
  ];

  constructor(private readonly settleDecision: SettleDecision) {}

  async react(record: EngineRecord, manager: EntityManager): Promise<void> {
    const taskKey =
      record.valueType === 'USER_TASK' ? record.key : await cutTaskKey(record, manager);
    if (taskKey === null) return;
    await this.settleDecision.execute(manager, {
      generation: record.generation,
      taskKey,
      completed: record.intent === 'COMPLETED',
      at: record.recordedAt,
    });
  }
}

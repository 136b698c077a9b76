import { Injectable } from '@nestjs/common';
import { SettleMatter } from '@grid/human-task';
import { type EngineRecord, type RecordReaction, textOf } from '@grid/trace';
import type { EntityManager } from 'typeorm';

/** A process ended: nobody is asked to agree in it any more, and acts that had not reached it come too late. */
@Injectable()
export class SettleMatterReaction implements RecordReaction {
  readonly interests = [
    { valueType: 'PROCESS_INSTANCE', intents: ['ELEMENT_COMPLETED', 'ELEMENT_TERMINATED'] },
  ];

  constructor(private readonly matters: SettleMatter) {}

  async react(record: EngineRecord, manager: EntityManager): Promise<void> {
    if (textOf(record.value, 'bpmnElementType') !== 'PROCESS') return;
    await this.matters.processEnded(manager, {
      generation: record.generation,
      processInstanceKey: record.key,
      at: record.recordedAt,
    });
  }
}

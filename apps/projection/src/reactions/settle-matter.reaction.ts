import { Injectable } from '@nestjs/common';
import { SettleMatter } from '@grid/human-task';
import { type EngineRecord, type RecordReaction, textOf } from '@grid/trace';
import type { EntityManager } from 'typeorm';

/** What may hold what an act ends. */
const HOLDERS: ReadonlySet<string> = new Set(['PROCESS', 'SUB_PROCESS', 'CALL_ACTIVITY']);

/** A process or a part of one ended: nobody is asked to agree in it any more, and acts that had not reached it come too late. */
@Injectable()
export class SettleMatterReaction implements RecordReaction {
  readonly interests = [
    { valueType: 'PROCESS_INSTANCE', intents: ['ELEMENT_COMPLETED', 'ELEMENT_TERMINATED'] },
  ];

  constructor(private readonly matters: SettleMatter) {}

  async react(record: EngineRecord, manager: EntityManager): Promise<void> {
    if (!HOLDERS.has(textOf(record.value, 'bpmnElementType') ?? '')) return;
    await this.matters.scopeEnded(manager, { key: record.key, at: record.recordedAt });
  }
}

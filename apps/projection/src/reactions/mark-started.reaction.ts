import { Injectable } from '@nestjs/common';
import { CaseProgress } from '@grid/intake';
import { type EngineRecord, type RecordReaction, caseIdOf } from '@grid/trace';
import type { EntityManager } from 'typeorm';

/** The engine runs a case: the outbox need not, and must not, start it again. */
@Injectable()
export class MarkStartedReaction implements RecordReaction {
  readonly interests = [{ valueType: 'VARIABLE', intents: ['CREATED'] }];

  constructor(private readonly progress: CaseProgress) {}

  async react(record: EngineRecord, manager: EntityManager): Promise<void> {
    const caseId = caseIdOf(record);
    if (caseId !== null) await this.progress.started(manager, caseId, record.recordedAt);
  }
}

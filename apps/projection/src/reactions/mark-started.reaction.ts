import { Injectable } from '@nestjs/common';
import { CaseProgress } from '@grid/intake';
import { ProceedingStart } from '@grid/item-list';
import { type EngineRecord, type RecordReaction, caseIdOf } from '@grid/trace';
import type { EntityManager } from 'typeorm';

/** The engine runs a case or a proceeding: the outbox need not, and must not, start it again. */
@Injectable()
export class MarkStartedReaction implements RecordReaction {
  readonly interests = [{ valueType: 'VARIABLE', intents: ['CREATED'] }];

  constructor(
    private readonly progress: CaseProgress,
    private readonly proceedings: ProceedingStart,
  ) {}

  async react(record: EngineRecord, manager: EntityManager): Promise<void> {
    const caseId = caseIdOf(record);
    if (caseId === null) return;
    await this.progress.started(manager, caseId, record.recordedAt);
    await this.proceedings.started(manager, caseId, record.recordedAt);
  }
}

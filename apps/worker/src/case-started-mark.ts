import { Injectable } from '@nestjs/common';
import { MatterReader } from '@grid/matter';
import { StartedMark } from '@grid/orchestration';

/** The mark that the projection sets when it reads the engine's record of the matter's first step. */
@Injectable()
export class CaseStartedMark extends StartedMark {
  constructor(private readonly matters: MatterReader) {
    super();
  }

  isStarted(caseId: string): Promise<boolean> {
    return this.matters.isStarted(caseId);
  }
}

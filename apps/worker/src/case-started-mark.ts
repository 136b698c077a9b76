import { Injectable } from '@nestjs/common';
import { StartedMark } from '@grid/orchestration';
import { DataSource } from 'typeorm';

/** The mark that the projection sets when it reads the engine's record of the case's first step. */
@Injectable()
export class CaseStartedMark extends StartedMark {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async isStarted(caseId: string): Promise<boolean> {
    const rows: unknown[] = await this.dataSource.query(
      'SELECT 1 FROM intake.incident_case WHERE id = $1 AND started_at IS NOT NULL',
      [caseId],
    );
    return rows.length > 0;
  }
}

import { Injectable } from '@nestjs/common';
import { Clock } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { CaseChanges } from '../infrastructure/case-changes';
import type { IncidentCaseEntity } from '../infrastructure/incident-case.entity';

/** Ends a report that is not filed as a case (不予立案). */
@Injectable()
export class DeclineReport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly changes: CaseChanges,
    private readonly clock: Clock,
  ) {}

  /** Safe when repeated. `tell` writes what the reporter is told, in the same transaction (QY23.4). */
  async execute(
    caseId: string,
    tell: (manager: EntityManager, row: IncidentCaseEntity) => Promise<void>,
  ): Promise<void> {
    await this.unitOfWork.run(async (manager) => {
      const row = await this.changes.advance(manager, caseId, 'declined', 'QY23.4', (declined) => {
        declined.closedAt = this.clock.now();
      });
      await tell(manager, row);
    });
  }
}

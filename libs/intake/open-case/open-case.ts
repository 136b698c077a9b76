import { Injectable } from '@nestjs/common';
import { Clock, localDay } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { caseNumber } from '../domain/numbers';
import { CaseChanges } from '../infrastructure/case-changes';
import { nextNumber } from '../infrastructure/number-series';

/** Files an accepted report as a case and gives it its number (QY22). */
@Injectable()
export class OpenCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly changes: CaseChanges,
    private readonly clock: Clock,
  ) {}

  /** Safe when repeated: the case keeps its number. */
  execute(caseId: string): Promise<{ caseNumber: string }> {
    return this.unitOfWork.run(async (manager) => {
      const row = await this.changes.advance(
        manager,
        caseId,
        'accepted',
        'QY22',
        async (opened) => {
          const now = this.clock.now();
          const year = Number(localDay(now).slice(0, 4));
          const running = await nextNumber(manager, `case.${opened.countyCode}`, year);
          opened.acceptedAt = now;
          opened.caseNumber = caseNumber(opened.cityKey, opened.countyCode, year, running);
        },
      );
      return { caseNumber: row.caseNumber ?? '' };
    });
  }
}

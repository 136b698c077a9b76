import { Injectable } from '@nestjs/common';
import { Clock, localDay } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { archiveNumber } from '../domain/numbers';
import { CaseChanges } from '../infrastructure/case-changes';
import { nextNumber } from '../infrastructure/number-series';

/** Closes a case and gives its electronic file an archive number (QY22). */
@Injectable()
export class CloseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly changes: CaseChanges,
    private readonly clock: Clock,
  ) {}

  /** Safe when repeated: the file keeps its number. */
  execute(caseId: string): Promise<{ archiveNumber: string }> {
    return this.unitOfWork.run(async (manager) => {
      const row = await this.changes.advance(
        manager,
        caseId,
        'closed',
        'QY22, ZJ31',
        async (closed) => {
          const now = this.clock.now();
          const year = Number(localDay(now).slice(0, 4));
          const running = await nextNumber(manager, `archive.${closed.countyCode}`, year);
          closed.closedAt = now;
          closed.archiveNumber = archiveNumber(closed.cityKey, closed.countyCode, year, running);
        },
      );
      return { archiveNumber: row.archiveNumber ?? '' };
    });
  }
}

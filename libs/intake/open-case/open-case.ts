import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@grid/persistence';
import { CaseChanges } from '../infrastructure/case-changes';
import { CaseNumbers } from '../infrastructure/case-numbers';

/** Files an accepted report as a case and gives it its number (QY22, ZJ31). */
@Injectable()
export class OpenCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly changes: CaseChanges,
    private readonly numbers: CaseNumbers,
  ) {}

  /** Safe when repeated: the case keeps its number. */
  execute(caseId: string): Promise<{ caseNumber: string }> {
    return this.unitOfWork.run(async (manager) => {
      const row = await this.changes.advance(manager, caseId, 'accepted', 'QY22, ZJ31', (opened) =>
        this.numbers.give(manager, opened),
      );
      return { caseNumber: row.caseNumber ?? '' };
    });
  }
}

import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@grid/persistence';
import { CaseChanges } from '../infrastructure/case-changes';
import { CaseNumbers } from '../infrastructure/case-numbers';

/** Files a matter that a grid member settled on the spot, with a number of its own (QY22, QY23.1). */
@Injectable()
export class FileSettlement {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly changes: CaseChanges,
    private readonly numbers: CaseNumbers,
  ) {}

  /** Safe when repeated: the case keeps its number. */
  execute(caseId: string): Promise<{ caseNumber: string }> {
    return this.unitOfWork.run(async (manager) => {
      const row = await this.changes.advance(
        manager,
        caseId,
        'settled',
        'QY23.1, ZJ32',
        (settled) => this.numbers.give(manager, settled),
      );
      return { caseNumber: row.caseNumber ?? '' };
    });
  }
}

import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { candidateGroup, DirectoryService } from '@grid/directory';
import { nextNumber } from '@grid/intake';
import { Clock, localDay } from '@grid/kernel';
import { NoticeService } from '@grid/notice';
import { UnitOfWork } from '@grid/persistence';
import { openedNotice } from '../domain/notices';
import { proceedingNumber } from '../domain/proceeding-number';
import { lockProceeding } from '../infrastructure/proceeding-row';

/** Registers a proceeding: it gets its number, and the authority is told. */
@Injectable()
export class OpenProceeding {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly directory: DirectoryService,
    private readonly notices: NoticeService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Safe when repeated: it keeps its number. @throws DomainError PROCEEDING_UNKNOWN */
  execute(caseId: string): Promise<{ readonly number: string }> {
    return this.unitOfWork.run(async (manager) => {
      const row = await lockProceeding(manager, caseId);
      if (row.number !== null) return { number: row.number };
      const today = localDay(this.clock.now());
      const year = Number(today.slice(0, 4));
      const running = await nextNumber(manager, `items.${row.cityKey}`, year);
      const number = proceedingNumber(row.cityKey, year, running);
      await manager.query('UPDATE item_list.proceeding SET number = $2 WHERE id = $1', [
        caseId,
        number,
      ]);
      await this.audit.record(manager, {
        ...{ action: 'itemList.open', outcome: 'done', caseId },
        article: 'QY20.3, XX13.2, BH13.2, ZJ13, NB11.2',
        newValue: { number },
        detail: { kind: row.kind },
      });
      const roles = ['dispatcher', 'authorityHead'] as const;
      const groups = roles.map((role) =>
        candidateGroup({ organisationCode: row.authorityCode, role }),
      );
      const holders = await this.directory.holdersOf(groups, today, manager);
      await this.notices.tellAll(
        manager,
        holders.map(({ accountId }) => accountId),
        {
          ...{ about: { kind: 'case', id: caseId }, kind: 'proceedingOpened' },
          ...openedNotice({ ...row, number }),
        },
      );
      return { number };
    });
  }
}

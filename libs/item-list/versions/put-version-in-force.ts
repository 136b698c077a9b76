import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { Clock, localDay } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { beginVersion } from '../change-list/begin-version';
import { addItem, lockList } from '../change-list/list-rows';
import { articleOfLists } from '../domain/list-articles';
import { itemListErrors } from '../domain/item-list-errors';
import { lockProceeding } from '../infrastructure/proceeding-row';
import { withMeanwhile } from './changed-meanwhile';
import { draftOf } from './draft';

/** Makes a draft the version in force; the one before ends the day before (QY20.2, XX13.1, BH12.1, ZJ12.1, NB11.1). */
@Injectable()
export class PutVersionInForce {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Safe when repeated: a proceeding makes one version. It begins on the day of its draft, today at the earliest, and
   * holds what entered or left while the draft was consulted on.
   * @throws DomainError PROCEEDING_UNKNOWN, DRAFT_MISSING
   */
  execute(caseId: string): Promise<void> {
    return this.unitOfWork.run(async (manager) => {
      const row = await lockProceeding(manager, caseId);
      if (row.listId !== null) return;
      const draft = await draftOf(manager, caseId);
      if (draft === null) throw itemListErrors.draftMissing();
      const owner = { areaCode: row.areaCode, kind: row.listKind };
      await lockList(manager, owner);
      const at = this.clock.now();
      const today = localDay(at);
      const day = draft.validFrom > today ? draft.validFrom : today;
      const change = { proceedingId: caseId, at, day };
      const items = await withMeanwhile(manager, owner, draft, today);
      const listId = await beginVersion(manager, owner, change);
      const article = articleOfLists(row.cityKey);
      for (const item of items) await addItem(manager, listId, item, article, change);
      await manager.query('UPDATE item_list.proceeding SET list_id = $2 WHERE id = $1', [
        caseId,
        listId,
      ]);
      await this.audit.record(manager, {
        ...{ action: 'itemList.versionInForce', outcome: 'done', caseId },
        article: 'QY20.2, XX13.1, BH12.1, ZJ12.1, NB11.1',
        newValue: { listId, validFrom: day, items: items.map(({ code }) => code) },
      });
    });
  }
}

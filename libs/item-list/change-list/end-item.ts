import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { Clock, localDay } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { lockProceeding } from '../infrastructure/proceeding-row';
import { endLater } from './later-versions';
import { endItemBefore, itemOn, lockList } from './list-rows';

/** Takes an item off the list from today on (QY20.1, BH13.2, ZJ13.2, NB11.2, NB12.2). Open cases keep what they began with. */
@Injectable()
export class EndItem {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Safe when repeated: a proceeding changes the list once. An item that has left the list meanwhile stays as it is.
   * @throws DomainError PROCEEDING_UNKNOWN
   */
  execute(caseId: string): Promise<void> {
    return this.unitOfWork.run(async (manager) => {
      const row = await lockProceeding(manager, caseId);
      if (row.listId !== null || row.itemCode === null) return;
      const owner = { areaCode: row.areaCode, kind: row.listKind };
      await lockList(manager, owner);
      const at = this.clock.now();
      const day = localDay(at);
      const item = await itemOn(manager, owner, row.itemCode, day);
      if (item === null) return;
      const change = { proceedingId: caseId, at, day };
      await endItemBefore(manager, item, change);
      await endLater(manager, owner, row.itemCode, change);
      await manager.query('UPDATE item_list.proceeding SET list_id = $2 WHERE id = $1', [
        caseId,
        item.listId,
      ]);
      await this.audit.record(manager, {
        ...{ action: 'itemList.end', outcome: 'done', caseId },
        article: 'QY20.3, XX13.2, BH13.2, ZJ13.2, NB11.2',
        oldValue: { itemCode: row.itemCode, validFrom: item.validFrom, validTo: item.validTo },
        newValue: { itemCode: row.itemCode, notInForceFrom: day },
        detail: { listId: item.listId },
      });
    });
  }
}

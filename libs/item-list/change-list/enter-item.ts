import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { Clock, localDay } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { articleOfLists } from '../domain/list-articles';
import { applicationsOf } from '../infrastructure/application-row';
import { lockProceeding, type ProceedingRow } from '../infrastructure/proceeding-row';
import { enterLater } from './later-versions';
import { beginVersion } from './begin-version';
import { addItem, type Change, endItemBefore, itemOn, lockList, versionOn } from './list-rows';

/** Puts what was granted on the list, from today on: a new item, or another shape of one (QY20.3, XX13.2, ZJ13.1). */
@Injectable()
export class EnterItem {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Safe when repeated: a proceeding changes the list once. A list that has no version yet begins with this item.
   * @throws DomainError PROCEEDING_UNKNOWN
   */
  execute(caseId: string): Promise<void> {
    return this.unitOfWork.run(async (manager) => {
      const row = await lockProceeding(manager, caseId);
      const application = (await applicationsOf(manager, caseId)).at(-1);
      if (row.listId !== null || application === undefined) return;
      const owner = { areaCode: row.areaCode, kind: row.listKind };
      await lockList(manager, owner);
      const at = this.clock.now();
      const change = { proceedingId: caseId, at, day: localDay(at) };
      const listId =
        (await versionOn(manager, owner, change.day))?.id ??
        (await beginVersion(manager, owner, change));
      const before = await this.makeRoom(manager, row, application.code, change);
      const article = before?.article ?? articleOfLists(row.cityKey);
      await addItem(manager, before?.listId ?? listId, application, article, change);
      await enterLater(manager, owner, application, article, change);
      await manager.query('UPDATE item_list.proceeding SET list_id = $2 WHERE id = $1', [
        caseId,
        listId,
      ]);
      await this.audit.record(manager, {
        action: before === null ? 'itemList.enter' : 'itemList.adjust',
        ...{ outcome: 'done', caseId, article: 'QY20.3, XX13.2, BH13.2, ZJ13.1, NB11.2' },
        newValue: { itemCode: application.code, validFrom: change.day },
        detail: { listId, round: application.round },
      });
    });
  }

  /**
   * What was granted holds, whatever became of the list meanwhile: an entry of an item that a new version brought is an
   * adjustment of it, and an adjustment of one that left is an entry.
   * @returns the item that is adjusted, ended as it was
   */
  private async makeRoom(
    manager: EntityManager,
    { areaCode, listKind }: ProceedingRow,
    code: string,
    change: Change,
  ): ReturnType<typeof itemOn> {
    const before = await itemOn(manager, { areaCode, kind: listKind }, code, change.day);
    if (before !== null) await endItemBefore(manager, before, change);
    return before;
  }
}

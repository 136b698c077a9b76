import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { Clock, localDay, newId } from '@grid/kernel';
import { OutboxService, UnitOfWork } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { applicationsOf, addApplication } from '../infrastructure/application-row';
import { lockProceeding, type ProceedingRow } from '../infrastructure/proceeding-row';
import { RecordOutcome } from '../proceedings/record-outcome';
import { StartVariables } from '../proceedings/start-variables';

const REASON = '保障职责经责令限期整改后仍未落实，提出退出清单。';

/** Lets a failed rectification begin the exit of its item, by itself (NB12.2). The authority stands as applicant. */
@Injectable()
export class StartForcedExit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: OutboxService,
    private readonly variables: StartVariables,
    private readonly recordOutcome: RecordOutcome,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Safe when repeated: a rectification begins one exit, whatever else is under way about the item, and ends with it.
   * @throws DomainError PROCEEDING_UNKNOWN
   */
  execute(caseId: string): Promise<void> {
    return this.unitOfWork.run(async (manager) => {
      const row = await lockProceeding(manager, caseId);
      if (row.outcome !== null) return;
      const exitId = await this.insert(manager, row);
      if (exitId !== null) {
        const last = (await applicationsOf(manager, caseId)).at(-1);
        if (last === undefined) throw new Error('A rectification without what it is about');
        const by = {
          accountId: null,
          postId: null,
          actingForAccountId: null,
          at: this.clock.now(),
        };
        await addApplication(manager, exitId, { ...last, openReason: REASON }, by);
        await this.audit.record(manager, {
          ...{ action: 'itemList.forcedExit', outcome: 'done', caseId: exitId, article: 'NB12.2' },
          newValue: { itemCode: row.itemCode },
          detail: { rectificationId: caseId },
        });
        await this.outbox.enqueue(manager, exitId, await this.variables.startOf(manager, exitId));
      }
      await this.recordOutcome.within(manager, caseId, 'exitStarted');
    });
  }

  /** @returns null where this rectification has begun its exit already */
  private async insert(manager: EntityManager, row: ProceedingRow): Promise<string | null> {
    const now = this.clock.now();
    const rows: { id: string }[] = await manager.query(
      `INSERT INTO item_list.proceeding (id, kind, city_key, area_code, client_request_id,
         applicant_organisation, authority_code, title_zh, title_en, item_code, list_kind, origin_id,
         as_of, opened_at)
       VALUES ($1, 'exit', $2, $3, $4, $5, $5, $6, $7, $8, $9, $4, $10, $11)
       ON CONFLICT DO NOTHING RETURNING id`,
      [
        ...[newId(), row.cityKey, row.areaCode, row.id, row.authorityCode],
        ...[row.titleZh, row.titleEn, row.itemCode, row.listKind, localDay(now), now],
      ],
    );
    return rows[0]?.id ?? null;
  }
}

import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { Clock } from '@grid/kernel';
import { NoticeService } from '@grid/notice';
import { UnitOfWork } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { outcomeNotice } from '../domain/notices';
import type { ProceedingOutcome } from '../domain/proceeding';
import { lockProceeding } from '../infrastructure/proceeding-row';

/** Ends a proceeding, and tells whoever applied. */
@Injectable()
export class RecordOutcome {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly notices: NoticeService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Safe when repeated: the first outcome stays. @throws DomainError PROCEEDING_UNKNOWN */
  execute(caseId: string, outcome: ProceedingOutcome): Promise<void> {
    return this.unitOfWork.run((manager) => this.within(manager, caseId, outcome));
  }

  /** The same inside the caller's transaction. */
  async within(manager: EntityManager, caseId: string, outcome: ProceedingOutcome): Promise<void> {
    const row = await lockProceeding(manager, caseId);
    if (row.outcome !== null) return;
    await manager.query(
      'UPDATE item_list.proceeding SET outcome = $2, ended_at = $3 WHERE id = $1',
      [caseId, outcome, this.clock.now()],
    );
    if (row.kind === 'rectification') await this.settleDuties(manager, caseId, outcome);
    await this.audit.record(manager, {
      ...{ action: 'itemList.outcome', outcome: 'done', caseId },
      article: 'QY20.3, XX13.2, BH13.2, ZJ13, NB11.2',
      oldValue: { outcome: null },
      newValue: { outcome },
    });
    if (row.applicantAccountId === null) return;
    await this.notices.tell(manager, {
      recipientAccountId: row.applicantAccountId,
      ...{ about: { kind: 'case', id: caseId }, kind: 'proceedingEnded' },
      ...outcomeNotice(row, outcome),
    });
  }

  /** What a rectification found goes back to the duties it was about (BH13.5, NB12.2). */
  private async settleDuties(
    manager: EntityManager,
    caseId: string,
    outcome: ProceedingOutcome,
  ): Promise<void> {
    const state =
      outcome === 'remedied' ? 'remedied' : outcome === 'ended' ? 'owed' : 'notRemedied';
    await manager.query(
      `UPDATE item_list.support_duty d SET state = $2, changed_at = $3
       FROM item_list.rectification r
       WHERE r.proceeding_id = $1 AND d.item_row_id = r.item_row_id AND d.duty = ANY(r.duties)`,
      [caseId, state, this.clock.now()],
    );
  }
}

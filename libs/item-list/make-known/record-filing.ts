import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { Clock, localDay, newId } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { DecidedAnswersReader } from '../infrastructure/decided-answers';
import { lockProceeding } from '../infrastructure/proceeding-row';
import { dayIn } from './day-in';

/** Keeps when a list was filed with the city, with the proof and the city's receipt (QY20.2, QY20.3, XX13.1, XX13.2). */
@Injectable()
export class RecordFiling {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly answers: DecidedAnswersReader,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Safe when repeated: it is kept once. Read from the last answers of `UserTask_FileWithCity` (filedOn, filingProof) and
   * `UserTask_AcknowledgeFiling` (receiptNumber).
   * @throws DomainError PROCEEDING_UNKNOWN
   */
  execute(caseId: string): Promise<void> {
    return this.unitOfWork.run(async (manager) => {
      const { listId } = await lockProceeding(manager, caseId);
      const filed = await this.answers.last(manager, caseId, 'UserTask_FileWithCity');
      const receipt = await this.answers.last(manager, caseId, 'UserTask_AcknowledgeFiling');
      if (listId === null || filed === null) return;
      const filedOn = dayIn(filed.text('filedOn')) ?? localDay(filed.decidedAt);
      const receiptNumber = receipt?.text('receiptNumber') ?? null;
      const inserted: { id: string }[] = await manager.query(
        `INSERT INTO item_list.filing (id, list_id, proceeding_id, filed_on, proof, receipt_number,
           received_on, acknowledged_by, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING RETURNING id`,
        [
          ...[newId(), listId, caseId, filedOn, filed.text('filingProof') ?? '', receiptNumber],
          receipt === null ? null : localDay(receipt.decidedAt),
          receipt?.accountId ?? null,
          this.clock.now(),
        ],
      );
      if (inserted.length === 0) return;
      await this.audit.record(manager, {
        ...{ action: 'itemList.file', outcome: 'done', caseId },
        article: 'QY20.2, QY20.3, XX13.1, XX13.2',
        newValue: { filedOn },
        detail: { listId, filingId: inserted[0]?.id },
      });
    });
  }
}

import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { Clock, localDay, newId } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { DecidedAnswersReader } from '../infrastructure/decided-answers';
import { lockProceeding } from '../infrastructure/proceeding-row';
import { dayIn } from './day-in';

/** Keeps when and where a list was made public, with the proof (QY20.2, XX13.1, BH12.1, ZJ12.1, NB11.1). */
@Injectable()
export class RecordPublication {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly answers: DecidedAnswersReader,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Safe when repeated: it is kept once. Read from the answers of `UserTask_PublishList`: publishedOn, publishedWhere,
   * publicationProof; nothing is kept where the list was not changed after all.
   * @throws DomainError PROCEEDING_UNKNOWN
   */
  execute(caseId: string): Promise<void> {
    return this.unitOfWork.run(async (manager) => {
      const { listId } = await lockProceeding(manager, caseId);
      const answers = await this.answers.last(manager, caseId, 'UserTask_PublishList');
      if (listId === null || answers === null) return;
      const publishedOn = dayIn(answers.text('publishedOn')) ?? localDay(answers.decidedAt);
      const place = answers.text('publishedWhere') ?? '';
      const proof = answers.text('publicationProof') ?? '';
      const inserted: { id: string }[] = await manager.query(
        `INSERT INTO item_list.publication (id, list_id, proceeding_id, published_on, place, proof, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING id`,
        [newId(), listId, caseId, publishedOn, place, proof, this.clock.now()],
      );
      if (inserted.length === 0) return;
      await this.audit.record(manager, {
        ...{ action: 'itemList.publish', outcome: 'done', caseId },
        article: 'QY20.2, XX13.1, BH12.1, ZJ12.1, NB11.1',
        newValue: { publishedOn },
        detail: { listId, publicationId: inserted[0]?.id },
      });
    });
  }
}

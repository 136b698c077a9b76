import { Injectable } from '@nestjs/common';
import { type Actor, caseScope } from '@grid/access';
import { AuditService } from '@grid/audit';
import { Clock, invalidField, newId } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { commitmentsOf, PersonalDataService } from '@grid/personal-data';
import { CaseReaderService } from '../read-cases/case-reader.service';
import { caseUnknown } from '../read-cases/case-unknown';
import { annotationField } from './annotation-field';

/** Adds a note to a report. There is no way to take a report or a note away again (NB15.3, NB18.4). */
@Injectable()
export class AnnotateCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: CaseReaderService,
    private readonly personalData: PersonalDataService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError CASE_UNKNOWN, also for a case that the actor may not see; ANNOTATION_EMPTY */
  async execute(actor: Actor, caseId: string, text: string): Promise<void> {
    if (text.trim() === '') {
      throw invalidField('text', 'ANNOTATION_EMPTY', '请填写批注。', 'Please write a note.');
    }
    if ((await this.cases.find(caseScope(actor), caseId)) === null) throw caseUnknown();
    const { accountId, post } = actor;
    const actingForAccountId = post?.actingFor?.accountId;
    await this.unitOfWork.run(async (manager) => {
      const id = newId();
      await manager.query(
        `INSERT INTO intake.annotation
           (id, case_id, account_id, post_id, acting_for_account_id, written_at)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [id, caseId, accountId, post?.id ?? null, actingForAccountId ?? null, this.clock.now()],
      );
      const written = await this.personalData.write(manager, { kind: 'case', id: caseId }, [
        { field: annotationField(id), value: text },
      ]);
      await this.audit.record(manager, {
        action: 'case.annotate',
        outcome: 'done',
        accountId,
        postId: post?.id,
        actingForAccountId,
        caseId,
        article: 'NB15.3, NB18.4',
        newValue: commitmentsOf(written),
        detail: { annotationId: id },
      });
    });
  }
}

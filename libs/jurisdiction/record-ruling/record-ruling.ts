import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { Clock, newId } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { requireCitation } from '../domain/citation';
import { jurisdictionErrors } from '../domain/jurisdiction-errors';
import { areaOf } from '../domain/who-decides';
import { DepartmentsInReach } from '../infrastructure/departments-in-reach';
import { type DisputeRow, lockedDispute } from '../infrastructure/dispute-rows';
import { type TakenDecision, TakenDecisions } from '../infrastructure/taken-decision';

/** The steps at which a ruling is given. */
const RULED_AT = ['UserTask_StudyObjection', 'UserTask_GiveRuling'] as const;

interface Ruling {
  readonly id: string;
  readonly departmentCode: string;
  readonly article: string;
  readonly decision: TakenDecision;
  readonly at: Date;
}

/** Keeps the ruling on a dispute, which ends it and is a precedent from then on (QY26.2, XX16.1, BH18.2). */
@Injectable()
export class RecordRuling {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly decisions: TakenDecisions,
    private readonly departments: DepartmentsInReach,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Safe when repeated: a dispute is ruled on once. With the ruling goes the proposal to change the responsibility list
   * when the official ticked it.
   * @throws DomainError DISPUTE_UNKNOWN, RULING_MISSING, RULING_ARTICLE_INVALID, RULING_OUTSIDE_AREA
   */
  execute(disputeId: string, departmentCode: string): Promise<void> {
    return this.unitOfWork.run(async (manager) => {
      const dispute = await lockedDispute(manager, disputeId);
      if (dispute.closedAt !== null) return;
      const inReach = await this.departments.of(areaOf(dispute.authority), manager);
      if (!inReach.some(({ code }) => code === departmentCode)) {
        throw jurisdictionErrors.outsideArea();
      }
      const decision = await this.decisions.last(manager, dispute, RULED_AT);
      if (decision === null) throw jurisdictionErrors.undecided();
      const article = await this.articleOf(manager, dispute, decision);
      const ruling = { id: newId(), departmentCode, article, decision, at: this.clock.now() };
      await this.keep(manager, dispute, ruling);
    });
  }

  private async articleOf(
    manager: EntityManager,
    { caseId }: DisputeRow,
    { id }: TakenDecision,
  ): Promise<string> {
    const article = await this.decisions.text(manager, caseId, id, 'rulingArticle');
    if (article === null) throw jurisdictionErrors.undecided();
    requireCitation(article, 'answers.rulingArticle');
    return article;
  }

  private async keep(manager: EntityManager, dispute: DisputeRow, ruling: Ruling): Promise<void> {
    const { id, departmentCode, article, decision, at } = ruling;
    await manager.query(
      `INSERT INTO jurisdiction.ruling (id, dispute_id, case_id, city_key, category_code,
         department_code, article, authority, decision_id, ruled_at)
       SELECT $1, $2, c.id, c.city_key, c.category_code, $4, $5, $6, $7, $8
       FROM intake.incident_case c WHERE c.id = $3`,
      [id, dispute.id, dispute.caseId, departmentCode, article, dispute.authority, decision.id, at],
    );
    await manager.query('UPDATE jurisdiction.dispute SET closed_at = $2 WHERE id = $1', [
      ...[dispute.id, at],
    ]);
    const proposed = decision.choices['listProposal'] === 'propose';
    if (proposed) {
      await manager.query(
        `INSERT INTO jurisdiction.list_proposal (id, ruling_id, authority, proposed_at, state)
         VALUES ($1, $2, $3, $4, 'proposed')`,
        [newId(), id, dispute.authority, at],
      );
    }
    await this.audit.record(manager, {
      action: 'dispute.ruled',
      outcome: 'done',
      caseId: dispute.caseId,
      article: 'QY26.2, XX16.1, BH18.2',
      newValue: { departmentCode, article, listProposal: proposed },
      detail: { disputeId: dispute.id, rulingId: id, authority: dispute.authority },
    });
  }
}

import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { gridAuthorityCode } from '@grid/directory';
import { Clock } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { heardDepartments } from '../domain/heard-departments';
import { areaOf, decidingArea } from '../domain/who-decides';
import { type DisputeRow, disputesOf, lockedDispute } from '../infrastructure/dispute-rows';
import { movedTo, moveDispute } from '../infrastructure/move-dispute';
import { TakenDecisions } from '../infrastructure/taken-decision';

/** The departments that the form of the study can name. */
const NAMED_IN = ['concerned1', 'concerned2', 'concerned3'] as const;

/** Opens the hearing of the departments concerned (QY26.2: disputed duty is settled by procedure). */
@Injectable()
export class OpenHearing {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly decisions: TakenDecisions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Those whom the official named are heard; nobody was asked whom when the case bounced too often, so then all who
   * have objected. When they lie in several divisions, the authority above all of them rules (QY26.3).
   * Safe when repeated: who is asked, and who rules, stays for the `occasion`, the engine's key of the element.
   * @throws DomainError DISPUTE_UNKNOWN
   */
  execute(
    disputeId: string,
    occasion: string,
  ): Promise<{ departments: readonly string[]; authority: string }> {
    return this.unitOfWork.run(async (manager) => {
      const dispute = await lockedDispute(manager, disputeId);
      const departments = await this.heard(manager, dispute);
      const asked = await this.ask(manager, dispute, departments);
      const authority = await this.decidedBy(manager, dispute, departments, occasion);
      if (asked > 0) {
        await this.audit.record(manager, {
          action: 'dispute.heard',
          outcome: 'done',
          caseId: dispute.caseId,
          article: 'QY26.2, QY26.3, BH18.2',
          newValue: { departments: [...departments], authority },
          detail: { disputeId },
        });
      }
      return { departments, authority };
    });
  }

  private async heard(manager: EntityManager, dispute: DisputeRow): Promise<readonly string[]> {
    const study = await this.decisions.last(manager, dispute, ['UserTask_StudyObjection']);
    const named = NAMED_IN.flatMap((key) => study?.choices[key] ?? []);
    const all = await disputesOf(manager, dispute.caseId);
    return heardDepartments({ named, objectors: all.map((one) => one.departmentCode) });
  }

  /** @returns how many were not asked before */
  private async ask(
    manager: EntityManager,
    { id }: DisputeRow,
    departments: readonly string[],
  ): Promise<number> {
    const inserted: unknown[] = await manager.query(
      `INSERT INTO jurisdiction.opinion (dispute_id, department_code, asked_at)
       SELECT $1, unnest($2::text[]), $3 ON CONFLICT DO NOTHING RETURNING department_code`,
      [id, departments, this.clock.now()],
    );
    return inserted.length;
  }

  private async decidedBy(
    manager: EntityManager,
    dispute: DisputeRow,
    departments: readonly string[],
    occasion: string,
  ): Promise<string> {
    const moved = await movedTo(manager, dispute.id, occasion);
    if (moved !== null) return moved;
    const concerned = [...departments, dispute.departmentCode].map(areaOf);
    const area = decidingArea(areaOf(dispute.authority), concerned);
    const to = gridAuthorityCode(area);
    if (to === dispute.authority) return to;
    await moveDispute(manager, dispute, { to, occasion, at: this.clock.now() });
    return to;
  }
}

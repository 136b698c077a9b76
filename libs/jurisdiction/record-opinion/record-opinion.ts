import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { Clock } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { type DisputeRow, lockedDispute } from '../infrastructure/dispute-rows';
import { TakenDecisions } from '../infrastructure/taken-decision';

/** Whether a department holds that the matter is its duty. */
export const POSITIONS = ['ours', 'notOurs'] as const;
export type Position = (typeof POSITIONS)[number];

/** What came of asking a department. */
export interface OpinionCommand {
  readonly disputeId: string;
  readonly departmentCode: string;
  /** Null when its time has passed without a word. */
  readonly position: Position | null;
}

/** Keeps what a department said in a hearing, or that it kept silent (QY26.2, BH18.2). */
@Injectable()
export class RecordOpinion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly decisions: TakenDecisions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * The first word stays, silence included; the same again changes nothing, and what comes after the ruling is on
   * record as too late.
   * @throws DomainError DISPUTE_UNKNOWN
   */
  execute(command: OpinionCommand): Promise<void> {
    return this.unitOfWork.run(async (manager) => {
      const dispute = await lockedDispute(manager, command.disputeId);
      const open = dispute.closedAt === null;
      if (open && !(await this.keep(manager, dispute, command))) return;
      const { disputeId, departmentCode, position } = command;
      await this.audit.record(manager, {
        action: open ? `dispute.${position === null ? 'silent' : 'opinion'}` : 'dispute.tooLate',
        outcome: 'done',
        caseId: dispute.caseId,
        article: 'QY26.2, BH18.2',
        newValue: { departmentCode, position },
        detail: { disputeId },
      });
    });
  }

  private async keep(
    manager: EntityManager,
    dispute: DisputeRow,
    { departmentCode, position }: OpinionCommand,
  ): Promise<boolean> {
    const given =
      position === null
        ? null
        : await this.decisions.last(manager, dispute, ['UserTask_GiveOpinion'], departmentCode);
    const [, changed]: [unknown, number] = await manager.query(
      `UPDATE jurisdiction.opinion
       SET outcome = $3, position = $4, decision_id = $5, ended_at = $6
       WHERE dispute_id = $1 AND department_code = $2 AND outcome IS NULL`,
      [
        ...[dispute.id, departmentCode, position === null ? 'silent' : 'given', position],
        ...[given?.id ?? null, this.clock.now()],
      ],
    );
    return changed > 0;
  }
}

import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { Clock } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { CaseChanges } from '../infrastructure/case-changes';

/** What the grid member found on the spot after a department's answer. */
export interface VerificationResult {
  readonly caseId: string;
  /** Which answer was verified, from 1. */
  readonly round: number;
  readonly outcome: 'passed' | 'failed';
}

/** Keeps the result of a verification on the spot (ZJ35, QY22), so that failed ones are counted. */
@Injectable()
export class RecordVerification {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly changes: CaseChanges,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Safe when repeated: one result for each round. @throws DomainError CASE_UNKNOWN, CASE_STEP_IMPOSSIBLE */
  async execute({ caseId, round, outcome }: VerificationResult): Promise<void> {
    await this.unitOfWork.run(async (manager) => {
      const inserted: unknown[] = await manager.query(
        `INSERT INTO intake.verification (case_id, round, outcome, recorded_at)
         VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING round`,
        [caseId, round, outcome, this.clock.now()],
      );
      if (inserted.length === 0) return;
      await this.audit.record(manager, {
        action: 'verification.recorded',
        outcome: 'done',
        caseId,
        article: 'QY22, ZJ35',
        newValue: { round, outcome },
      });
      if (outcome === 'passed') {
        await this.changes.advance(manager, caseId, 'verified', 'QY22, ZJ35');
      }
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CaseChanges } from '../infrastructure/case-changes';
import type { IncidentCaseEntity } from '../infrastructure/incident-case.entity';

/** Keeps a case's status in step with what other stages did, inside their transactions. */
@Injectable()
export class CaseProgress {
  constructor(private readonly changes: CaseChanges) {}

  /** A department has its work order (QY23.2). */
  dispatched(manager: EntityManager, caseId: string): Promise<IncidentCaseEntity> {
    return this.changes.advance(manager, caseId, 'dispatched', 'QY23.2, ZJ33.1');
  }

  /** The department has reported back (QY23.3). */
  answered(manager: EntityManager, caseId: string): Promise<IncidentCaseEntity> {
    return this.changes.advance(manager, caseId, 'answered', 'QY23.3, ZJ34.1');
  }

  /** The person concerned has been told (QY23.4). */
  told(manager: EntityManager, caseId: string): Promise<IncidentCaseEntity> {
    return this.changes.advance(manager, caseId, 'told', 'QY23.4, ZJ35');
  }

  /**
   * The case has a limit. Repeating it with the same limit changes nothing.
   * @returns the limit it had before
   */
  async limited(manager: EntityManager, caseId: string, dueAt: Date): Promise<Date | null> {
    const row = await this.changes.locked(manager, caseId);
    const before = row.dueAt;
    row.dueAt = dueAt;
    await manager.save(row);
    return before;
  }

  /** The engine runs the case. The first mark stays. */
  async started(manager: EntityManager, caseId: string, at: Date): Promise<void> {
    await manager.query(
      `UPDATE intake.incident_case SET started_at = $2 WHERE id = $1 AND started_at IS NULL`,
      [caseId, at],
    );
  }
}

import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { Clock, invalidField, newId, toLocalIso } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { holdsNumber } from '../domain/mask';
import { vaultErrors } from '../domain/vault-errors';

/** Why and how long the personal data of a case is to stay beyond its time, e.g. for a complaint or a court. */
export interface NewHold {
  readonly caseId: string;
  /** Of the matter, not of people: it can be read by whoever reads the record. */
  readonly reason: string;
  /** Null: until somebody lifts it. */
  readonly until: Date | null;
  /** Null: by the command of an administrator. */
  readonly accountId: string | null;
}

/** Keeps the personal data of a case from being erased. */
@Injectable()
export class HoldService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** @returns the id of the hold. @throws DomainError REASON_INVALID, PERSONAL_DATA_UNKNOWN, PERSONAL_DATA_ERASED */
  async place({ caseId, reason, until, accountId }: NewHold): Promise<string> {
    if (reason.trim() === '' || reason.length > 500 || holdsNumber(reason)) {
      throw invalidField(
        'reason',
        'REASON_INVALID',
        '请填写理由（最多 500 字），其中不得有电话号码或身份证号码。',
        'Please give a reason of at most 500 characters without telephone or identity numbers.',
      );
    }
    return this.unitOfWork.run(async (manager) => {
      const rows: { erased: boolean }[] = await manager.query(
        `SELECT erased_at IS NOT NULL AS erased FROM personal_data.subject_key
         WHERE subject_id = $1 AND subject_kind = 'case' FOR KEY SHARE`,
        [caseId],
      );
      if (rows[0] === undefined) throw vaultErrors.unknown();
      if (rows[0].erased) throw vaultErrors.erased();
      const id = newId();
      await manager.query(
        `INSERT INTO personal_data.hold (id, case_id, reason, placed_by, placed_at, until)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [id, caseId, reason, accountId, this.clock.now(), until],
      );
      await this.audit.record(manager, {
        action: 'personalData.hold',
        outcome: 'done',
        accountId: accountId ?? undefined,
        caseId,
        newValue: { holdId: id, until: until === null ? null : toLocalIso(until) },
      });
      return id;
    });
  }

  /** Lifts every hold on a case. @returns how many there were */
  lift(caseId: string, accountId: string | null): Promise<number> {
    return this.unitOfWork.run(async (manager) => {
      const [lifted]: [{ id: string }[], number] = await manager.query(
        `UPDATE personal_data.hold SET lifted_at = $2, lifted_by = $3
         WHERE case_id = $1 AND lifted_at IS NULL RETURNING id`,
        [caseId, this.clock.now(), accountId],
      );
      for (const { id } of lifted) {
        await this.audit.record(manager, {
          action: 'personalData.liftHold',
          outcome: 'done',
          accountId: accountId ?? undefined,
          caseId,
          detail: { holdId: id },
        });
      }
      return lifted.length;
    });
  }
}

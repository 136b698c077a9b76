import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { AuditService } from '@grid/audit';
import { Clock, newId } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import type { Alarm } from '../alarm/alarm';
import { BulkRevealAlarm } from '../alarm/bulk-reveal-alarm';
import { clearText, erasedOf } from '../domain/personal-value';
import type { Revealable } from '../domain/revealable';
import { PersonalDataService } from '../vault/personal-data.service';
import { revealErrors } from './reveal-errors';
import { RevealPurposes } from './reveal-purposes';

/** What somebody wants to see in clear, and what for; `note` says it in words. */
export interface RevealRequest {
  readonly fields: readonly Revealable[];
  readonly purpose: string;
  readonly note: string | null;
}

/** A value in clear; null where none was given. */
export interface RevealedValue {
  readonly field: Revealable;
  readonly value: string | null;
}

/**
 * Shows personal data of one case in clear to whoever says what for (ZJ41–42). That the case is within what they may
 * see was asked before. Each reveal is on record with its fields and its purpose; the note is sealed with the case.
 */
@Injectable()
export class RevealPersonalData {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly personalData: PersonalDataService,
    private readonly purposes: RevealPurposes,
    private readonly alarms: BulkRevealAlarm,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Nothing is answered that is not on record. `tell` says it to those who watch over it when an alarm is raised, in
   * the same transaction.
   * @throws DomainError PURPOSE_UNKNOWN, PURPOSE_NOTE_MISSING, PERSONAL_DATA_ERASED, REVEAL_BLOCKED
   */
  async execute(
    actor: Actor,
    caseId: string,
    request: RevealRequest,
    tell: (manager: EntityManager, alarm: Alarm) => Promise<void>,
  ): Promise<readonly RevealedValue[]> {
    await this.purposes.require(request.purpose, request.note);
    const values = await this.personalData.readOne(caseId, request.fields);
    if ([...values.values()].some((value) => erasedOf(value) !== null)) throw revealErrors.erased();
    await this.unitOfWork.run(async (manager) => {
      await this.alarms.admit(manager, actor.accountId);
      await this.keep(manager, actor, caseId, request);
      await this.alarms.watch(manager, actor, tell);
    });
    return request.fields.map((field) => ({ field, value: clearText(values.get(field)) }));
  }

  private async keep(
    manager: EntityManager,
    { accountId, post }: Actor,
    caseId: string,
    { fields, purpose, note }: RevealRequest,
  ): Promise<void> {
    const id = newId();
    await manager.query(
      `INSERT INTO personal_data.reveal (id, account_id, post_id, case_id, fields, purpose_code, revealed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, accountId, post?.id, caseId, fields, purpose, this.clock.now()],
    );
    if (note !== null) {
      const value = { field: `reveal.${id}.note`, value: note };
      await this.personalData.write(manager, { kind: 'case', id: caseId }, [value]);
    }
    await this.audit.record(manager, {
      action: 'personalData.reveal',
      outcome: 'done',
      accountId,
      caseId,
      detail: { fields, purpose },
    });
  }
}

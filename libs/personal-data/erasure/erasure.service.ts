import { Inject, Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { Clock } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import type { Subject } from '../domain/subject';
import { vaultErrors } from '../domain/vault-errors';
import { isHeld } from '../hold/active-hold';
import { type AfterErasure, ERASURE_HOOKS, type ErasureHook } from './erasure-hook';

/**
 * Erases everything the vault keeps of a subject: its key, its sealed values and its places in the blind index are
 * destroyed; commitments and the names of the fields stay, with the rule and the day.
 */
@Injectable()
export class ErasureService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    @Inject(ERASURE_HOOKS) private readonly hooks: readonly ErasureHook[],
  ) {}

  /**
   * @param source what brought the erasure about, for the record
   * @returns false when the subject was erased before
   * @throws DomainError PERSONAL_DATA_UNKNOWN, RETENTION_RULE_UNKNOWN, PERSONAL_DATA_HELD, CASE_STILL_OPEN
   */
  async erase(
    subject: Subject,
    ruleCode: string,
    source: 'retention' | 'command',
  ): Promise<boolean> {
    const after = await this.unitOfWork.run((manager) =>
      this.eraseIn(manager, subject, ruleCode, source),
    );
    for (const act of after ?? []) await act();
    return after !== null;
  }

  private async eraseIn(
    manager: EntityManager,
    subject: Subject,
    ruleCode: string,
    source: string,
  ): Promise<readonly AfterErasure[] | null> {
    if (!(await this.lockKept(manager, subject))) return null;
    await this.requireAllowed(manager, subject, ruleCode);
    const fields = await destroy(manager, subject, ruleCode, this.clock.now());
    const after: AfterErasure[] = [];
    for (const hook of this.hooks) {
      const act = await hook.erase(manager, subject);
      if (act !== null) after.push(act);
    }
    await this.audit.record(manager, {
      action: 'personalData.erase',
      outcome: 'done',
      caseId: subject.kind === 'case' ? subject.id : undefined,
      detail: { ruleCode, subjectKind: subject.kind, subjectId: subject.id, fields, source },
    });
    return after;
  }

  /** Keeps writers and holds out until the transaction ends. False when nothing is left to erase. */
  private async lockKept(manager: EntityManager, subject: Subject): Promise<boolean> {
    const rows: { erased: boolean }[] = await manager.query(
      `SELECT erased_at IS NOT NULL AS erased FROM personal_data.subject_key
       WHERE subject_id = $1 AND subject_kind = $2 FOR UPDATE`,
      [subject.id, subject.kind],
    );
    if (rows[0] === undefined) throw vaultErrors.unknown();
    return !rows[0].erased;
  }

  private async requireAllowed(
    manager: EntityManager,
    { kind, id }: Subject,
    ruleCode: string,
  ): Promise<void> {
    const rules: unknown[] = await manager.query(
      'SELECT code FROM personal_data.retention_rule WHERE code = $1',
      [ruleCode],
    );
    if (rules.length === 0) throw vaultErrors.ruleUnknown();
    if (kind !== 'case') return;
    const cases: { closed: boolean }[] = await manager.query(
      'SELECT ended_at IS NOT NULL AS closed FROM matter.matter WHERE id = $1',
      [id],
    );
    if (cases[0]?.closed === false) throw vaultErrors.caseOpen();
    if (await isHeld(manager, id, this.clock.now())) throw vaultErrors.held();
  }
}

/** @returns the names of the fields that were erased */
async function destroy(
  manager: EntityManager,
  { id }: Subject,
  ruleCode: string,
  at: Date,
): Promise<readonly string[]> {
  const [values]: [{ field: string }[], number] = await manager.query(
    'UPDATE personal_data.value SET sealed = NULL WHERE subject_id = $1 RETURNING field',
    [id],
  );
  await manager.query('DELETE FROM personal_data.blind_index WHERE subject_id = $1', [id]);
  await manager.query(
    `UPDATE personal_data.subject_key
     SET sealed_key = NULL, master_key_id = NULL, erased_at = $2, rule_code = $3
     WHERE subject_id = $1`,
    [id, at, ruleCode],
  );
  return values.map(({ field }) => field).sort();
}

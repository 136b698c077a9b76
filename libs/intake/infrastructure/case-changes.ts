import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { DomainError } from '@grid/kernel';
import type { EntityManager } from 'typeorm';
import { type CaseStatus, stepTo } from '../domain/case-status';
import { IncidentCaseEntity } from './incident-case.entity';

/** Changes the row of a case under a lock, and puts each change on record. */
@Injectable()
export class CaseChanges {
  constructor(private readonly audit: AuditService) {}

  /**
   * Takes a case to a status once. `change` fills in what belongs to the step; it is not called again for a step
   * that was taken before.
   * @returns the row as it stands afterwards
   * @throws DomainError CASE_UNKNOWN, CASE_STEP_IMPOSSIBLE
   */
  async advance(
    manager: EntityManager,
    caseId: string,
    wanted: CaseStatus,
    article: string,
    change: (row: IncidentCaseEntity) => Promise<void> | void = () => undefined,
  ): Promise<IncidentCaseEntity> {
    const row = await this.locked(manager, caseId);
    const step = stepTo(row.status, wanted);
    if (step === 'already') return row;
    if (step === 'impossible') {
      throw new DomainError('conflict', 'CASE_STEP_IMPOSSIBLE', {
        zh: `案件当前状态（${row.status}）不能转为 ${wanted}。`,
        en: `The case is ${row.status} and cannot become ${wanted}.`,
      });
    }
    const before = recorded(row);
    row.status = wanted;
    await change(row);
    await manager.save(row);
    await this.audit.record(manager, {
      action: `case.${wanted}`,
      outcome: 'done',
      caseId,
      article,
      oldValue: before,
      newValue: recorded(row),
    });
    return row;
  }

  /** @throws DomainError CASE_UNKNOWN */
  async locked(manager: EntityManager, caseId: string): Promise<IncidentCaseEntity> {
    const row = await manager.findOne(IncidentCaseEntity, {
      where: { id: caseId },
      lock: { mode: 'pessimistic_write' },
    });
    if (row === null) {
      throw new DomainError('notFound', 'CASE_UNKNOWN', {
        zh: '没有找到该案件。',
        en: 'There is no such case.',
      });
    }
    return row;
  }
}

/** What a step may change and everybody who sees the case may see. */
function recorded({ status, caseNumber, archiveNumber }: IncidentCaseEntity) {
  return { status, caseNumber, archiveNumber };
}

import { Injectable } from '@nestjs/common';
import { AuditService, type AuditValues } from '@grid/audit';
import { toLocalIso } from '@grid/kernel';
import { commitmentsOf, type NewValue, PersonalDataService } from '@grid/personal-data';
import type { EntityManager } from 'typeorm';
import type { WorkOrderEntity } from '../infrastructure/work-order.entity';

/** One step of a work order, under the article that has it done. */
export interface WorkOrderStep {
  readonly action: string;
  readonly article: string;
  /** The state before the step, as {@link recorded} gave it; null when there was none. */
  readonly before: ReturnType<typeof recorded> | null;
  /** Free text and names that come with the step: into the vault, their commitments on record. */
  readonly texts?: readonly NewValue[];
  readonly detail?: AuditValues;
}

/** Puts the steps of work orders on record, and what people wrote into the vault. */
@Injectable()
export class WorkOrderRecord {
  constructor(
    private readonly audit: AuditService,
    private readonly personalData: PersonalDataService,
  ) {}

  async step(
    manager: EntityManager,
    order: WorkOrderEntity,
    { action, article, before, texts = [], detail = {} }: WorkOrderStep,
  ): Promise<void> {
    const { id, caseId, round, departmentCode, part } = order;
    const written = await this.personalData.write(manager, { kind: 'case', id: caseId }, texts);
    await this.audit.record(manager, {
      action,
      outcome: 'done',
      caseId,
      article,
      oldValue: before ?? undefined,
      newValue: { ...recorded(order), ...commitmentsOf(written) },
      detail: { workOrderId: id, round, departmentCode, part, ...detail },
    });
  }
}

/** What the steps of a work order change, but for the department's own words. */
export function recorded({ status, departmentReference, dueAt, outcome }: WorkOrderEntity) {
  return { status, departmentReference, dueAt: toLocalIso(dueAt), outcome };
}

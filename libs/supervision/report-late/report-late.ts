import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { Clock, newId, toLocalIso } from '@grid/kernel';
import { OutboxService, UnitOfWork } from '@grid/persistence';
import { MessageNames } from '@grid/process-contract';

/** A unit has let the limit of its work order pass. */
export interface ReportLateCommand {
  readonly caseId: string;
  readonly workOrderId: string;
  readonly departmentCode: string;
  /** The grid authority that assigned the work. */
  readonly dispatchAuthority: string;
  /** The limit that has passed. */
  readonly dueAt: Date;
  /** The engine's key of the element that asks: a lateness is found once for each. */
  readonly occasion: string;
}

/**
 * Puts it on record that a unit is late, and tells the case, which asks it for what its city's text says: a written
 * explanation (XX17.2), reasons and an interim report (BH18.1). What is owed stays owed when the unit answers afterwards.
 */
@Injectable()
export class ReportLate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: OutboxService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Safe when repeated: the case is told once. */
  async execute(command: ReportLateCommand): Promise<void> {
    const { caseId, workOrderId, departmentCode, dispatchAuthority, dueAt, occasion } = command;
    await this.unitOfWork.run(async (manager) => {
      const found: { id: string }[] = await manager.query(
        `INSERT INTO supervision.lateness
           (id, case_id, work_order_id, department_code, occasion, due_at, found_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (case_id, occasion) DO NOTHING RETURNING id`,
        [newId(), caseId, workOrderId, departmentCode, occasion, dueAt, this.clock.now()],
      );
      if (found.length === 0) return;
      await this.outbox.enqueue(manager, caseId, {
        kind: 'engine.publishMessage',
        payload: {
          name: MessageNames.SupervisionLateFound,
          correlationKey: caseId,
          variables: { lateDepartment: departmentCode, lateAuthority: dispatchAuthority },
        },
      });
      await this.audit.record(manager, {
        action: 'handling.late',
        outcome: 'done',
        caseId,
        article: 'XX17.2, BH18.1',
        newValue: { dueAt: toLocalIso(dueAt) },
        detail: { workOrderId, departmentCode },
      });
    });
  }
}

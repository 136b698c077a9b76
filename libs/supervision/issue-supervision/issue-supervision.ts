import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { SuperviseWorkOrder } from '@grid/department';
import { DirectoryService } from '@grid/directory';
import { CaseReaderService } from '@grid/intake';
import { Clock, localDay, newId, toLocalIso } from '@grid/kernel';
import { NoticeService } from '@grid/notice';
import { UnitOfWork } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { supervisionNumber } from '../domain/supervision-number';
import { supervisionNotice } from './supervision-notice';

/** A department is late with its work order, and somebody above urges it. */
export interface IssueSupervisionCommand {
  readonly caseId: string;
  readonly workOrderId: string;
  readonly departmentCode: string;
  /** The organisation that urges: the grid authority that dispatched, or the one above it. */
  readonly supervisor: string;
  /** Until when the supervisor has to follow it up. */
  readonly dueAt: Date;
  /** The engine's key of the element that asks: one order for each. */
  readonly occasion: string;
}

interface Issued {
  readonly id: string;
  readonly step: number;
  readonly dueAt: Date;
}

/** Issues a supervision order (督办单) while the handling goes on (QY26.1, ZJ33.2). */
@Injectable()
export class IssueSupervision {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: CaseReaderService,
    private readonly directory: DirectoryService,
    private readonly notices: NoticeService,
    private readonly superviseWorkOrder: SuperviseWorkOrder,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Safe when repeated: the order is kept before the department's system is told, and told until it was taken.
   * @throws DepartmentUnavailableError when it is worth trying again, DepartmentRefusedError when it is not
   */
  async execute(command: IssueSupervisionCommand): Promise<{ supervisionId: string }> {
    const { caseId, workOrderId, departmentCode } = command;
    const incident = (await this.cases.byIds([caseId])).get(caseId);
    const today = localDay(this.clock.now());
    const heads = [`${departmentCode}.departmentHead`, `${departmentCode}.departmentClerk`];
    const recipients = await this.directory.holdersOf(heads, today);
    const { id, step, dueAt } = await this.unitOfWork.run(async (manager) => {
      const { issued, number } = await this.keep(manager, command, incident?.caseNumber ?? caseId);
      const told = recipients.map(({ accountId }) => accountId);
      await this.notices.tellAll(manager, told, {
        about: { kind: 'case', id: caseId },
        kind: 'supervision',
        occasion: command.occasion,
        ...supervisionNotice(number, incident?.placeText ?? '', toLocalIso(issued.dueAt)),
      });
      return issued;
    });
    await this.superviseWorkOrder.execute({ caseId, workOrderId, supervisionId: id, dueAt, step });
    return { supervisionId: id };
  }

  private async keep(
    manager: EntityManager,
    command: IssueSupervisionCommand,
    caseNumber: string,
  ): Promise<{ issued: Issued; number: string }> {
    const { caseId, workOrderId, departmentCode, supervisor, dueAt, occasion } = command;
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `supervision ${caseId}`,
    ]);
    const [known]: (Issued & { number: string })[] = await manager.query(
      `SELECT id, step, due_at AS "dueAt", number FROM supervision.supervision_order
       WHERE case_id = $1 AND occasion = $2`,
      [caseId, occasion],
    );
    if (known !== undefined) return { issued: known, number: known.number };
    const [count]: { ofCase: number; ofOrder: number }[] = await manager.query(
      `SELECT count(*)::int AS "ofCase", (count(*) FILTER (WHERE work_order_id = $2))::int AS "ofOrder"
       FROM supervision.supervision_order WHERE case_id = $1`,
      [caseId, workOrderId],
    );
    const issued = { id: newId(), step: (count?.ofOrder ?? 0) + 1, dueAt };
    const number = supervisionNumber(caseNumber, (count?.ofCase ?? 0) + 1);
    await manager.query(
      `INSERT INTO supervision.supervision_order
         (id, number, case_id, work_order_id, occasion, step, supervisor, issued_at, due_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        issued.id,
        number,
        caseId,
        workOrderId,
        occasion,
        issued.step,
        supervisor,
        this.clock.now(),
        dueAt,
      ],
    );
    await this.audit.record(manager, {
      action: 'supervision.issued',
      outcome: 'done',
      caseId,
      article: 'QY26.1, ZJ33.2',
      newValue: { number, step: issued.step, dueAt: toLocalIso(dueAt) },
      detail: { supervisionId: issued.id, workOrderId, departmentCode, supervisor },
    });
    return { issued, number };
  }
}

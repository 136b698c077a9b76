import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { candidateGroup, DirectoryService } from '@grid/directory';
import { Clock, localDay, toLocalIso } from '@grid/kernel';
import { NoticeService } from '@grid/notice';
import { UnitOfWork } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { endOfDay, nextTermEnd } from '../domain/rectification-term';
import { rectificationNotice } from '../domain/notices';
import { lockProceeding } from '../infrastructure/proceeding-row';

interface Row {
  readonly departmentCode: string;
  readonly dueOn: string;
  readonly term: number;
  readonly dueAt: Date | null;
  readonly orderedAt: Date | null;
}

/** Until when the body that owes support has to give it, and who may do so. */
export interface OrderedRectification {
  /** ISO 8601 with +08:00. */
  readonly dueAt: string;
  readonly departmentGroups: readonly string[];
}

/** Orders the body that owes a listed item its support to mend that by a day (BH13.5, NB12.2). */
@Injectable()
export class OrderRectification {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly directory: DirectoryService,
    private readonly notices: NoticeService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Safe when repeated: a term is given once, the first by the order, each other one by a decision to give more time. A
   * further term is as long as the first (a setting, not law).
   * @throws DomainError PROCEEDING_UNKNOWN
   */
  execute(caseId: string): Promise<OrderedRectification> {
    return this.unitOfWork.run(async (manager) => {
      const proceeding = await lockProceeding(manager, caseId);
      const row = await rectificationOf(manager, caseId);
      const departmentGroups = (['departmentClerk', 'departmentHead'] as const).map((role) =>
        candidateGroup({ organisationCode: row.departmentCode, role }),
      );
      const term = 1 + (await prolongations(manager, caseId));
      if (row.dueAt !== null && row.term >= term) {
        return { dueAt: toLocalIso(row.dueAt), departmentGroups };
      }
      const now = this.clock.now();
      const dueAt =
        row.dueAt === null || row.orderedAt === null
          ? endOfDay(row.dueOn)
          : nextTermEnd(proceeding.openedAt, row.dueOn, now);
      await manager.query(
        `UPDATE item_list.rectification SET due_at = $2, ordered_at = $3, term = $4
         WHERE proceeding_id = $1`,
        [caseId, dueAt, now, term],
      );
      await this.audit.record(manager, {
        ...{ action: 'itemList.rectify', outcome: 'done', caseId, article: 'BH13.5, NB12.2' },
        oldValue: { dueAt: row.dueAt === null ? null : toLocalIso(row.dueAt) },
        newValue: { dueAt: toLocalIso(dueAt), term },
        detail: { departmentCode: row.departmentCode },
      });
      const day = localDay(now);
      const holders = await this.directory.holdersOf(departmentGroups, day, manager);
      await this.notices.tellAll(
        manager,
        holders.map(({ accountId }) => accountId),
        {
          ...{ about: { kind: 'case', id: caseId }, kind: 'rectificationOrdered' },
          occasion: String(term),
          ...rectificationNotice(proceeding, localDay(dueAt)),
        },
      );
      return { dueAt: toLocalIso(dueAt), departmentGroups };
    });
  }
}

async function rectificationOf(manager: EntityManager, caseId: string): Promise<Row> {
  const rows: Row[] = await manager.query(
    `SELECT department_code AS "departmentCode", due_on::text AS "dueOn", term, due_at AS "dueAt",
       ordered_at AS "orderedAt"
     FROM item_list.rectification WHERE proceeding_id = $1`,
    [caseId],
  );
  if (rows[0] === undefined) throw new Error('A rectification without its row');
  return rows[0];
}

/** How often more time was given. */
async function prolongations(manager: EntityManager, caseId: string): Promise<number> {
  const rows: { times: number }[] = await manager.query(
    `SELECT count(*)::int AS times FROM human_task.decision
     WHERE case_id = $1 AND element_id = 'UserTask_CheckRemedy' AND status <> 'void'
       AND variables ->> 'remedyOutcome' = 'moreTime'`,
    [caseId],
  );
  return rows[0]?.times ?? 0;
}

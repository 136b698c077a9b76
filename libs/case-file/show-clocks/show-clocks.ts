import { Injectable } from '@nestjs/common';
import { CLOSING_PART } from '@grid/dispatch';
import type { CaseScope } from '@grid/access';
import { CaseReaderService, caseUnknown } from '@grid/intake';
import { Clock } from '@grid/kernel';
import { WorkingTimes } from '@grid/limits';
import { elementInfo } from '@grid/process-contract';
import { DataSource } from 'typeorm';
import { clocksOfCase, type Stay } from './clocks-of-case';
import type { ClocksView } from './clocks-view';
import { DisputeCap } from './dispute-cap';

type TaskRow = Omit<Stay, 'kind' | 'stepZh' | 'stepEn'> & {
  readonly processId: string;
  readonly elementId: string;
};

/** Shows who had a case for how long, to whoever may see it. */
@Injectable()
export class ShowClocks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly cases: CaseReaderService,
    private readonly workingTimes: WorkingTimes,
    private readonly disputeCap: DisputeCap,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError CASE_UNKNOWN, also for a case that the reader may not see */
  async execute(scope: CaseScope, caseId: string): Promise<ClocksView> {
    const incident = await this.cases.find(scope, caseId);
    if (incident === null) throw caseUnknown();
    const { cityKey, urgency, acceptedAt, closedAt, reportedAt } = incident;
    const disputes = await this.disputes(caseId);
    const asOf = reportedAt.slice(0, 10);
    return clocksOfCase({
      acceptedAt: acceptedAt === null ? null : new Date(acceptedAt),
      endedAt: closedAt === null ? null : new Date(closedAt),
      stays: await this.stays(caseId),
      disputes,
      disputeCap: disputes.length === 0 ? null : await this.disputeCap.of(cityKey, urgency, asOf),
      time: await this.workingTimes.ofCity(cityKey),
      now: this.clock.now(),
    });
  }

  private async stays(caseId: string): Promise<readonly Stay[]> {
    const tasks = await this.dataSource.query<TaskRow[]>(
      `SELECT t.bpmn_process_id AS "processId", t.element_id AS "elementId", t.created_at AS "from",
         t.ended_at AS "to", coalesce(n.due_at, t.due_at) AS "dueAt",
         o.name_zh AS "unitZh", o.name_en AS "unitEn"
       FROM trace.user_task t
       JOIN directory.organisation o ON o.code = split_part(t.candidate_groups[1], '.', 1)
       LEFT JOIN LATERAL (SELECT due_at FROM limits.limit_now l
         WHERE l.case_id = $1 AND l.first_due_at = t.due_at AND l.moved LIMIT 1) n ON true
       WHERE t.case_id = $1::text`,
      [caseId],
    );
    const orders = await this.dataSource.query<Omit<Stay, 'kind' | 'stepZh' | 'stepEn'>[]>(
      `SELECT w.opened_at AS "from", coalesce(w.answered_at, p.ended_at) AS "to", w.due_at AS "dueAt",
         o.name_zh AS "unitZh", o.name_en AS "unitEn"
       FROM dispatch.work_order w JOIN directory.organisation o ON o.code = w.department_code
       ${CLOSING_PART}
       WHERE w.case_id = $1`,
      [caseId],
    );
    return [
      ...tasks.map(({ processId, elementId, ...task }): Stay => {
        const { nameZh: stepZh, nameEn: stepEn } = elementInfo(processId, elementId) ?? {
          ...{ nameZh: elementId, nameEn: elementId },
        };
        return { kind: 'office', stepZh, stepEn, ...task };
      }),
      ...orders.map((order): Stay => {
        return { kind: 'department', stepZh: '部门办理', stepEn: 'Handling', ...order };
      }),
    ].toSorted((one, other) => one.from.getTime() - other.from.getTime());
  }

  /** None where no dispute was ever kept in this database. */
  private async disputes(caseId: string): Promise<{ from: Date; to: Date | null }[]> {
    const [kept] = await this.dataSource.query<{ there: boolean }[]>(
      `SELECT to_regclass('jurisdiction.dispute') IS NOT NULL AS there`,
    );
    if (kept?.there !== true) return [];
    return this.dataSource.query(
      `SELECT opened_at AS "from", closed_at AS "to" FROM jurisdiction.dispute
       WHERE case_id = $1 ORDER BY opened_at`,
      [caseId],
    );
  }
}

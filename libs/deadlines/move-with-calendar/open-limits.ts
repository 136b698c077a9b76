import { Injectable } from '@nestjs/common';
import type { CalendarException } from '@grid/directory';
import { type WorkingTime, WorkingTimes } from '@grid/limits';
import { DataSource, type EntityManager } from 'typeorm';
import type { OpenLimit } from './reckoned-limit';

const COLUMNS = `n.id, n.case_id AS "caseId", n.step, n.starts_at AS "startsAt", n.due_at AS "dueAt",
  n.provisional, n.amount, n.unit, n.article, n.basis, n.work_order_id AS "workOrderId",
  n.order_due_at AS "orderDueAt"`;

/** Limits that follow the calendar and have not ended: their task waits, or their order has no answer. */
const FOLLOWING = `n.unit IN ('workingDays', 'workingHours')`;

/** Reads limits that run and are counted by the calendar. */
@Injectable()
export class OpenLimits {
  constructor(
    private readonly dataSource: DataSource,
    private readonly workingTimes: WorkingTimes,
  ) {}

  /** The next matters with such limits after one, by id, with the key of their city. */
  matters(after: string | null, count: number): Promise<{ id: string; cityKey: string }[]> {
    return this.dataSource.query(
      `SELECT m.id, m.city_key AS "cityKey" FROM (
         SELECT DISTINCT n.case_id FROM limits.open_limit n
         WHERE ${FOLLOWING} AND ($1::uuid IS NULL OR n.case_id > $1)
         ORDER BY n.case_id LIMIT $2) AS o
       JOIN matter.matter m ON m.id = o.case_id ORDER BY m.id`,
      [after, count],
    );
  }

  ofMatter(manager: EntityManager, caseId: string): Promise<OpenLimit[]> {
    return manager.query(
      `SELECT ${COLUMNS} FROM limits.open_limit n
       WHERE n.case_id = $1 AND ${FOLLOWING} ORDER BY n.starts_at, n.id`,
      [caseId],
    );
  }

  /** All of them, with the key of their city. */
  all(): Promise<(OpenLimit & { cityKey: string })[]> {
    return this.dataSource.query(
      `SELECT ${COLUMNS}, m.city_key AS "cityKey" FROM limits.open_limit n
       JOIN matter.matter m ON m.id = n.case_id WHERE ${FOLLOWING}`,
    );
  }

  /** What each city's limits are counted by; each city is read once. */
  byCity(exceptions?: readonly CalendarException[]): (cityKey: string) => Promise<WorkingTime> {
    const known = new Map<string, Promise<WorkingTime>>();
    return (cityKey) => {
      const time = known.get(cityKey) ?? this.workingTimes.ofCity(cityKey, exceptions);
      known.set(cityKey, time);
      return time;
    };
  }
}

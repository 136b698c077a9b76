import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOSING_PART } from './closing-part';

/** A work order that a department has not answered. */
export interface OpenOrder {
  readonly caseId: string;
  readonly departmentZh: string;
  readonly departmentEn: string;
  /** The department's system has taken it; else it is still on its way there. */
  readonly placed: boolean;
  readonly dueAt: Date;
}

/** Reads which departments are still to answer; whether the reader may see the cases is asked before. */
@Injectable()
export class OpenOrderReader {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * The unanswered orders of the last round that has any, the lead's first, by case; without those of departments that
   * were released. A department that is not known is shown by its code.
   */
  async ofCases(caseIds: readonly string[]): Promise<ReadonlyMap<string, readonly OpenOrder[]>> {
    const rows = await this.dataSource.query<OpenOrder[]>(
      `SELECT w.case_id AS "caseId",
         coalesce(o.name_zh, w.department_code) AS "departmentZh",
         coalesce(o.name_en, w.department_code) AS "departmentEn",
         w.placed_at IS NOT NULL AS placed, w.due_at AS "dueAt"
       FROM dispatch.work_order w LEFT JOIN directory.organisation o ON o.code = w.department_code
       ${CLOSING_PART}
       WHERE w.case_id = ANY($1::uuid[]) AND w.answered_at IS NULL AND p.id IS NULL
         AND w.round = (SELECT max(last.round) FROM dispatch.work_order last
           WHERE last.case_id = w.case_id AND last.answered_at IS NULL)
       ORDER BY w.case_id, w.part = 'lead' DESC, w.opened_at`,
      [caseIds],
    );
    const byCase = new Map<string, OpenOrder[]>();
    for (const row of rows) byCase.set(row.caseId, [...(byCase.get(row.caseId) ?? []), row]);
    return byCase;
  }
}

import { Injectable } from '@nestjs/common';
import { toLocalIso } from '@grid/kernel';
import { PersonalDataService, clearText } from '@grid/personal-data';
import { DataSource } from 'typeorm';
import { workOrderFields } from '../domain/work-order-fields';
import type { WorkOrderView } from './work-order-view';

type Times = 'dueAt' | 'placedAt' | 'answeredAt';
type Row = Omit<WorkOrderView, Times | 'resultText'> & {
  dueAt: Date;
  placedAt: Date | null;
  answeredAt: Date | null;
};

/** Reads work orders; whether the reader may see the case is asked before. */
@Injectable()
export class WorkOrderReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly personalData: PersonalDataService,
  ) {}

  /** The work orders of a case in the order of their rounds; a department that is not known is shown by its code. */
  async ofCase(caseId: string): Promise<readonly WorkOrderView[]> {
    const rows = await this.dataSource.query<Row[]>(
      `SELECT w.id, w.round, w.department_code AS "departmentCode",
         coalesce(o.name_zh, w.department_code) AS "departmentZh",
         coalesce(o.name_en, w.department_code) AS "departmentEn",
         w.department_reference AS "departmentReference", w.status, w.due_at AS "dueAt",
         w.placed_at AS "placedAt", w.answered_at AS "answeredAt", w.outcome
       FROM dispatch.work_order w LEFT JOIN directory.organisation o ON o.code = w.department_code
       WHERE w.case_id = $1 ORDER BY w.round`,
      [caseId],
    );
    const texts = await this.personalData.readOne(
      caseId,
      rows.map(({ id }) => workOrderFields.resultText(id)),
    );
    return rows.map((row) => ({
      ...row,
      resultText: clearText(texts.get(workOrderFields.resultText(row.id))),
      dueAt: toLocalIso(row.dueAt),
      placedAt: row.placedAt && toLocalIso(row.placedAt),
      answeredAt: row.answeredAt && toLocalIso(row.answeredAt),
    }));
  }
}

import { Injectable } from '@nestjs/common';
import { toLocalIso } from '@grid/kernel';
import { DataSource } from 'typeorm';

/** A supervision order as people see it. Times in ISO 8601 with +08:00. */
export interface SupervisionView {
  readonly id: string;
  readonly number: string;
  readonly workOrderId: string;
  /** From 1; each further step is sharper. */
  readonly step: number;
  readonly supervisorZh: string;
  readonly supervisorEn: string;
  readonly issuedAt: string;
  readonly dueAt: string;
}

type Row = Omit<SupervisionView, 'issuedAt' | 'dueAt'> & {
  readonly issuedAt: Date;
  readonly dueAt: Date;
};

/** Reads how a case was supervised. */
@Injectable()
export class SupervisionReader {
  constructor(private readonly dataSource: DataSource) {}

  /** Oldest first. */
  async ofCase(caseId: string): Promise<readonly SupervisionView[]> {
    const rows = await this.dataSource.query<Row[]>(
      `SELECT s.id, s.number, s.work_order_id AS "workOrderId", s.step, o.name_zh AS "supervisorZh",
         o.name_en AS "supervisorEn", s.issued_at AS "issuedAt", s.due_at AS "dueAt"
       FROM supervision.supervision_order s JOIN directory.organisation o ON o.code = s.supervisor
       WHERE s.case_id = $1 ORDER BY s.issued_at, s.id`,
      [caseId],
    );
    return rows.map((row) => ({
      ...row,
      issuedAt: toLocalIso(row.issuedAt),
      dueAt: toLocalIso(row.dueAt),
    }));
  }
}

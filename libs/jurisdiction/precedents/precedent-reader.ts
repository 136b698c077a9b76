import { Injectable } from '@nestjs/common';
import { localDay } from '@grid/kernel';
import { DataSource } from 'typeorm';

/** An earlier ruling on whose duty such a matter is (XX16.1). */
export interface Precedent {
  readonly id: string;
  readonly categoryZh: string;
  readonly categoryEn: string;
  /** Who was ruled responsible. */
  readonly departmentCode: string;
  readonly departmentZh: string;
  readonly departmentEn: string;
  readonly article: string;
  /** YYYY-MM-DD in Asia/Shanghai. */
  readonly day: string;
}

/** Which rulings are asked for. */
export interface PrecedentFilter {
  readonly cityKey: string;
  readonly categoryCode: string;
}

const MOST = 5;

/** Reads the rulings of a city on a category, for whoever dispatches the next such case. */
@Injectable()
export class PrecedentReader {
  constructor(private readonly dataSource: DataSource) {}

  /** The last five, newest first. */
  async for({ cityKey, categoryCode }: PrecedentFilter): Promise<readonly Precedent[]> {
    const rows: (Omit<Precedent, 'day'> & { ruledAt: Date })[] = await this.dataSource.query(
      `SELECT r.id, k.name_zh AS "categoryZh", k.name_en AS "categoryEn",
         r.department_code AS "departmentCode", coalesce(o.name_zh, r.department_code) AS "departmentZh",
         coalesce(o.name_en, r.department_code) AS "departmentEn", r.article, r.ruled_at AS "ruledAt"
       FROM jurisdiction.ruling r JOIN intake.category k ON k.code = r.category_code
       LEFT JOIN directory.organisation o ON o.code = r.department_code
       WHERE r.city_key = $1 AND r.category_code = $2
       ORDER BY r.ruled_at DESC, r.id DESC LIMIT $3`,
      [cityKey, categoryCode, MOST],
    );
    return rows.map(({ ruledAt, ...row }) => ({ ...row, day: localDay(ruledAt) }));
  }
}

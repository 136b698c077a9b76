import { Injectable } from '@nestjs/common';
import { areaPrefix } from '@grid/directory';
import { DataSource, type EntityManager } from 'typeorm';
import type { ListOwner } from '../change-list/list-rows';
import { validAt } from '../infrastructure/valid-at';

/** Open cases of one category that use an item. */
export interface OpenCases {
  readonly categoryCode: string;
  readonly categoryZh: string;
  readonly categoryEn: string;
  readonly count: number;
  /** The oldest ones, at most ten: numbers, or none for what is not a case yet. */
  readonly caseNumbers: readonly string[];
}

/**
 * Which open incident cases use an item: those of its categories, in its county or city, opened while it was in force as
 * known then. They keep it to their end, whatever becomes of the item.
 */
@Injectable()
export class OpenCasesOfItem {
  constructor(private readonly dataSource: DataSource) {}

  /** By category, in order of the code. */
  of(
    { areaCode, kind }: ListOwner,
    itemCode: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<readonly OpenCases[]> {
    return manager.query(
      `SELECT c.category_code AS "categoryCode", k.name_zh AS "categoryZh", k.name_en AS "categoryEn",
         count(*)::int AS count,
         coalesce((array_agg(c.case_number ORDER BY c.reported_at)
           FILTER (WHERE c.case_number IS NOT NULL))[1:10], '{}') AS "caseNumbers"
       FROM intake.incident_case c JOIN intake.category k ON k.code = c.category_code
       WHERE c.status NOT IN ('closed', 'declined') AND starts_with(c.county_code, $4) AND EXISTS (
         SELECT FROM item_list.list l JOIN item_list.item i ON i.list_id = l.id
         WHERE l.area_code = $1 AND l.kind = $2 AND i.code = $3
           AND c.category_code = ANY (i.category_codes)
           AND ${validAt('l', 'c.as_of', 'c.reported_at')}
           AND ${validAt('i', 'c.as_of', 'c.reported_at')})
       GROUP BY 1, 2, 3 ORDER BY 1`,
      [areaCode, kind, itemCode, areaPrefix(areaCode)],
    );
  }

  /** How many of them a proceeding touches; none where it is about no item. */
  async countFor(manager: EntityManager, proceedingId: string): Promise<number> {
    const rows: { areaCode: string; kind: ListOwner['kind']; itemCode: string }[] =
      await manager.query(
        `SELECT area_code AS "areaCode", list_kind AS kind, item_code AS "itemCode"
         FROM item_list.proceeding WHERE id = $1 AND item_code IS NOT NULL`,
        [proceedingId],
      );
    const [row] = rows;
    if (row === undefined) return 0;
    const open = await this.of(row, row.itemCode, manager);
    return open.reduce((sum, { count }) => sum + count, 0);
  }
}

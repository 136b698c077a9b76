import { Injectable } from '@nestjs/common';
import { type Page, readCursor, toPage } from '@grid/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { holderNames } from '../infrastructure/holder-names';
import { validAt } from '../infrastructure/valid-at';
import type { ItemListInForce, ListItem, ListsAsked } from './item-list';

type ListRow = Omit<ItemListInForce, 'items'>;
type ItemRow = ListItem & { readonly listId: string };

const ITEM = `i.list_id AS "listId", i.code, i.name_zh AS "nameZh", i.name_en AS "nameEn", i.article,
  ARRAY(SELECT unnest(i.category_codes) ORDER BY 1) AS "categoryCodes",
  i.directory_code AS "directoryCode", i.nature, i.legal_basis AS "legalBasis",
  i.duty_holder AS "dutyHolder", ${holderNames('i')}, i.division_of_duties AS "divisionOfDuties",
  coalesce(i.support, '{}') AS support, i.workload_hours_per_month::float8 AS "workloadHoursPerMonth",
  i.valid_from::text AS "validFrom", i.valid_to::text AS "validTo"`;

/**
 * Which matters the grid of a county or city looks after (QY20, XX13, BH12, ZJ12, NB11), in two times: in force on a day
 * (YYYY-MM-DD in Asia/Shanghai), as known at an instant, which is now where none is named.
 */
@Injectable()
export class ItemListService {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * The matter in force that a category of reports belongs to, on the list of the county, else on that of its city; null
   * where it is on neither.
   */
  async itemFor(
    countyCode: string,
    categoryCode: string,
    day: string,
    knownAt: Date | null = null,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<ListItem | null> {
    const rows: ItemRow[] = await manager.query(
      `SELECT ${ITEM} FROM item_list.list l JOIN item_list.item i ON i.list_id = l.id
       WHERE l.kind = 'list' AND l.area_code IN ($1, left($1, 4) || '00')
         AND $2 = ANY (i.category_codes)
         AND ${validAt('l', '$3', '$4')} AND ${validAt('i', '$3', '$4')}
       ORDER BY l.area_code DESC, i.code LIMIT 1`,
      [countyCode, categoryCode, day, knownAt],
    );
    return rows[0] === undefined ? null : itemOf(rows[0]);
  }

  /** Every matter in force in a county, on its own list or that of its city, by code. */
  async itemsIn(countyCode: string, day: string): Promise<readonly ListItem[]> {
    const rows: ItemRow[] = await this.dataSource.query(
      `SELECT DISTINCT ON (i.code) ${ITEM}
       FROM item_list.list l JOIN item_list.item i ON i.list_id = l.id
       WHERE l.kind = 'list' AND l.area_code IN ($1, left($1, 4) || '00')
         AND ${validAt('l', '$2', 'NULL')} AND ${validAt('i', '$2', 'NULL')}
       ORDER BY i.code, l.area_code DESC`,
      [countyCode, day],
    );
    return rows.map(itemOf);
  }

  /** The lists in force on a day, by area and kind. @throws DomainError CURSOR_INVALID */
  async inForce(day: string, asked: ListsAsked): Promise<Page<ItemListInForce>> {
    const after = readCursor(asked.cursor, ['code', 'code']);
    const known = asked.knownAt ?? null;
    const rows: ListRow[] = await this.dataSource.query(
      `SELECT l.id, l.kind, l.area_code AS "areaCode", l.version, l.valid_from::text AS "validFrom",
         l.valid_to::text AS "validTo", l.sample,
         (SELECT max(p.published_on)::text FROM item_list.publication p WHERE p.list_id = l.id
           AND ($2::timestamptz IS NULL OR p.recorded_at <= $2)) AS "publishedOn",
         (SELECT max(f.filed_on)::text FROM item_list.filing f WHERE f.list_id = l.id
           AND ($2::timestamptz IS NULL OR f.recorded_at <= $2)) AS "filedOn"
       FROM item_list.list l
       WHERE ${validAt('l', '$1', '$2')} AND ($3::text IS NULL OR l.area_code = $3)
         AND ($4::text IS NULL OR l.kind = $4)
         AND ($5::text IS NULL OR (l.area_code, l.kind) > ($5, $6::text))
       ORDER BY l.area_code, l.kind LIMIT $7`,
      [
        ...[day, known, asked.area ?? null, asked.kind ?? null],
        ...[after?.[0] ?? null, after?.[1] ?? null, asked.limit + 1],
      ],
    );
    const page = toPage(rows, asked.limit, (list) => [list.areaCode, list.kind]);
    const items = await this.itemsOf(page.items, day, known);
    return {
      ...page,
      items: page.items.map((list) => ({
        ...list,
        items: items.filter((item) => item.listId === list.id).map(itemOf),
      })),
    };
  }

  private itemsOf(
    lists: readonly ListRow[],
    day: string,
    known: Date | null,
  ): Promise<readonly ItemRow[]> {
    return this.dataSource.query(
      `SELECT ${ITEM} FROM item_list.item i
       WHERE i.list_id = ANY($1::uuid[]) AND ${validAt('i', '$2', '$3')} ORDER BY i.code`,
      [lists.map(({ id }) => id), day, known],
    );
  }
}

function itemOf({ listId: _, ...item }: ItemRow): ListItem {
  return item;
}

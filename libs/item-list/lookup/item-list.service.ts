import { Injectable } from '@nestjs/common';
import { type Page, readCursor, toPage } from '@grid/kernel';
import { DataSource, In } from 'typeorm';
import { ItemListEntity } from '../infrastructure/item-list.entity';
import { ListItemEntity } from '../infrastructure/list-item.entity';
import type { ItemListInForce, ListItem } from './item-list';

/** Which matters a county's grid looks after (QY20, ZJ12). Days are calendar days in Asia/Shanghai, YYYY-MM-DD. */
@Injectable()
export class ItemListService {
  constructor(private readonly dataSource: DataSource) {}

  /** The matter in force on a day that a category of reports belongs to; null where it is on no list in force. */
  async itemFor(countyCode: string, categoryCode: string, day: string): Promise<ListItem | null> {
    const item = await this.dataSource
      .getRepository(ListItemEntity)
      .createQueryBuilder('i')
      .innerJoin(ItemListEntity, 'l', 'l.id = i.listId')
      .where('l.countyCode = :countyCode AND :categoryCode = ANY (i.categoryCodes)')
      .andWhere(
        `l.version = (SELECT max(v.version) FROM item_list.list v WHERE v.county_code = l.county_code
           AND v.valid_from <= :day AND (v.valid_to IS NULL OR :day <= v.valid_to))`,
      )
      .andWhere('i.validFrom <= :day AND (i.validTo IS NULL OR :day <= i.validTo)')
      .setParameters({ countyCode, categoryCode, day })
      .orderBy('i.code')
      .getOne();
    return item === null ? null : toItem(item);
  }

  /**
   * The lists in force on a day, by county; of one county alone where it is named.
   * @throws DomainError CURSOR_INVALID
   */
  async inForce(
    day: string,
    page: {
      readonly county?: string | undefined;
      readonly limit: number;
      readonly cursor?: string | null | undefined;
    },
  ): Promise<Page<ItemListInForce>> {
    const [after] = readCursor(page.cursor, ['code']) ?? [];
    const query = this.dataSource
      .getRepository(ItemListEntity)
      .createQueryBuilder('l')
      .distinctOn(['l.countyCode'])
      .where('l.validFrom <= :day AND (l.validTo IS NULL OR :day <= l.validTo)', { day })
      .orderBy('l.countyCode')
      .addOrderBy('l.version', 'DESC')
      .limit(page.limit + 1);
    if (page.county !== undefined)
      query.andWhere('l.countyCode = :county', { county: page.county });
    if (after !== undefined) query.andWhere('l.countyCode > :after', { after });
    const lists = toPage(await query.getMany(), page.limit, (list) => [list.countyCode]);
    const items = await this.itemsOf(lists.items, day);
    return {
      ...lists,
      items: lists.items.map(({ id, ...list }) => ({
        ...list,
        items: items.filter((item) => item.listId === id).map(toItem),
      })),
    };
  }

  private itemsOf(
    lists: readonly ItemListEntity[],
    day: string,
  ): Promise<readonly ListItemEntity[]> {
    return this.dataSource
      .getRepository(ListItemEntity)
      .createQueryBuilder('i')
      .where({ listId: In(lists.map(({ id }) => id)) })
      .andWhere('i.validFrom <= :day AND (i.validTo IS NULL OR :day <= i.validTo)', { day })
      .orderBy('i.code')
      .getMany();
  }
}

function toItem({ code, nameZh, nameEn, article, categoryCodes }: ListItemEntity): ListItem {
  return { code, nameZh, nameEn, article, categoryCodes: categoryCodes.toSorted() };
}

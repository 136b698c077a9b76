import { Injectable } from '@nestjs/common';
import { ItemListService, type ListItem } from '@grid/item-list';
import type { OrderSubject } from '../domain/grid-order';

/** Which listed item an order is about. Days are calendar days in Asia/Shanghai. */
@Injectable()
export class ListedItems {
  constructor(private readonly lists: ItemListService) {}

  /** The item in force in a county on a day; null where the order names nothing that is on a list in force. */
  async find(
    countyCode: string,
    { categoryCode, itemCode }: OrderSubject,
    day: string,
  ): Promise<ListItem | null> {
    if (itemCode === null) {
      return categoryCode === null ? null : this.lists.itemFor(countyCode, categoryCode, day);
    }
    const item = (await this.of(countyCode, day)).find(({ code }) => code === itemCode);
    if (item === undefined) return null;
    return categoryCode === null || item.categoryCodes.includes(categoryCode) ? item : null;
  }

  /** What is in force in a county on a day, by code. */
  of(countyCode: string, day: string): Promise<readonly ListItem[]> {
    return this.lists.itemsIn(countyCode, day);
  }
}

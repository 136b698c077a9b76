import type { EntityManager } from 'typeorm';
import { ItemListEntity } from '../infrastructure/item-list.entity';
import { ListItemEntity } from '../infrastructure/list-item.entity';
import { sampleItemRows, sampleLists } from './sample-lists';

/**
 * Brings in the sample lists that are not there yet; what people changed stays as it is. The divisions must be there.
 * @param categoryCodes every category there is
 */
export async function seedItemLists(
  manager: EntityManager,
  categoryCodes: readonly string[],
): Promise<void> {
  await addMissing(manager, ItemListEntity, sampleLists());
  await addMissing(manager, ListItemEntity, sampleItemRows(categoryCodes));
}

async function addMissing<T extends ItemListEntity | ListItemEntity>(
  manager: EntityManager,
  entity: new () => T,
  rows: readonly T[],
): Promise<void> {
  await manager
    .createQueryBuilder()
    .insert()
    .into(entity)
    .values(rows as never)
    .orIgnore()
    .execute();
}

import { insertMissing } from '@grid/persistence';
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
  await insertMissing(manager, ItemListEntity, sampleLists());
  await insertMissing(manager, ListItemEntity, sampleItemRows(categoryCodes));
}

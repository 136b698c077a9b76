import { insertMissing } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { FilingEntity } from '../infrastructure/filing.entity';
import { ItemListEntity } from '../infrastructure/item-list.entity';
import { ListItemEntity } from '../infrastructure/list-item.entity';
import { PublicationEntity } from '../infrastructure/publication.entity';
import { sampleRows } from './sample-lists';

/**
 * Brings in the sample lists that are not there yet; what people changed stays as it is. The divisions must be there.
 * @param categoryCodes every category there is
 */
export async function seedItemLists(
  manager: EntityManager,
  categoryCodes: readonly string[],
): Promise<void> {
  const { lists, items, publications, filings } = sampleRows(categoryCodes);
  await insertMissing(manager, ItemListEntity, lists);
  await insertMissing(manager, ListItemEntity, items);
  await insertMissing(manager, PublicationEntity, publications);
  await insertMissing(manager, FilingEntity, filings);
}

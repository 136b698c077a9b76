import { FilingEntity } from './filing.entity';
import { ItemListEntity } from './item-list.entity';
import { ListItemEntity } from './list-item.entity';
import { PublicationEntity } from './publication.entity';

/** The tables of this lib that are read and written as objects. */
export const itemListEntities = [ItemListEntity, ListItemEntity, PublicationEntity, FilingEntity];

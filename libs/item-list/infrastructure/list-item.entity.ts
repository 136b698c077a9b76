import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A matter on a list, from its entry to its exit. */
@Entity({ schema: 'item_list', name: 'item' })
export class ListItemEntity {
  @PrimaryColumn('uuid', { name: 'list_id' })
  listId: string;

  @PrimaryColumn('text')
  code: string;

  @Column('text', { name: 'name_zh' })
  nameZh: string;

  @Column('text', { name: 'name_en' })
  nameEn: string;

  /** What the matter rests on, e.g. `QY18`. */
  @Column('text')
  article: string;

  /** The categories of reports that belong to it. */
  @Column('text', { name: 'category_codes', array: true })
  categoryCodes: string[];

  /** Day of entry, a calendar day in Asia/Shanghai. */
  @PrimaryColumn('date', { name: 'valid_from' })
  validFrom: string;

  /** Last day before its exit. */
  @Column('date', { name: 'valid_to', nullable: true })
  validTo: string | null;
}

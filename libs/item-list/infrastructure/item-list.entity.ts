import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of the list of a county. */
@Entity({ schema: 'item_list', name: 'list' })
export class ItemListEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { name: 'county_code' })
  countyCode: string;

  @Column('integer')
  version: number;

  /** First day in force, a calendar day in Asia/Shanghai. */
  @Column('date', { name: 'valid_from' })
  validFrom: string;

  /** Last day in force. */
  @Column('date', { name: 'valid_to', nullable: true })
  validTo: string | null;

  /** The day it was made public (QY20.2, ZJ12.1). */
  @Column('date', { name: 'published_on', nullable: true })
  publishedOn: string | null;

  /** The day it was filed with the city, where the ordinance wants that (QY20.2). */
  @Column('date', { name: 'filed_on', nullable: true })
  filedOn: string | null;

  @Column('boolean')
  sample: boolean;
}

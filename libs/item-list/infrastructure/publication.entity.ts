import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a version of a list was made public (QY20.2, XX13.1, BH12.1, ZJ12.1, NB11.1). */
@Entity({ schema: 'item_list', name: 'publication' })
export class PublicationEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'list_id' })
  listId: string;

  @Column('uuid', { name: 'proceeding_id', nullable: true })
  proceedingId: string | null;

  @Column('date', { name: 'published_on' })
  publishedOn: string;

  /** Where it can be read. */
  @Column('text')
  place: string;

  @Column('text')
  proof: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a version of a list was filed with the city (QY20.2, XX13.1), and what the city answered. */
@Entity({ schema: 'item_list', name: 'filing' })
export class FilingEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'list_id' })
  listId: string;

  @Column('uuid', { name: 'proceeding_id', nullable: true })
  proceedingId: string | null;

  @Column('date', { name: 'filed_on' })
  filedOn: string;

  @Column('text')
  proof: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Nature, Support } from '../domain/application';

/**
 * What the record says of a matter on a version of a list, from its entry to its exit. As with the list, a row is never
 * changed but for `supersededAt`.
 */
@Entity({ schema: 'item_list', name: 'item' })
export class ListItemEntity {
  @PrimaryColumn('uuid', { name: 'row_id' })
  rowId: string;

  @Column('uuid', { name: 'list_id' })
  listId: string;

  @Column('text')
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

  /** The entry of the city's classified directory under which it falls (QY20.2, XX13.1). */
  @Column('text', { name: 'directory_code', nullable: true })
  directoryCode: string | null;

  @Column('text')
  nature: Nature;

  @Column('text', { name: 'legal_basis', nullable: true })
  legalBasis: string | null;

  /** Whose duty the matter is by statute (QY21.2): an organisation's code, or its name. */
  @Column('text', { name: 'duty_holder', nullable: true })
  dutyHolder: string | null;

  @Column('text', { name: 'division_of_duties', nullable: true })
  divisionOfDuties: string | null;

  /** What was promised in support (XX13.3, ZJ14, BH13.4, NB12.1). */
  @Column('jsonb', { nullable: true })
  support: Support | null;

  @Column('numeric', { name: 'workload_hours_per_month', nullable: true })
  workloadHoursPerMonth: string | null;

  /** Day of entry, a calendar day in Asia/Shanghai. */
  @Column('date', { name: 'valid_from' })
  validFrom: string;

  /** Last day before its exit. */
  @Column('date', { name: 'valid_to', nullable: true })
  validTo: string | null;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;

  @Column('timestamptz', { name: 'superseded_at', nullable: true })
  supersededAt: Date | null;

  /** By which proceeding this was said; null for a sample. */
  @Column('uuid', { name: 'proceeding_id', nullable: true })
  proceedingId: string | null;
}

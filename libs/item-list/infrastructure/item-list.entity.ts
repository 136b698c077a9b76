import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ListKind } from '../domain/list-kind';

/**
 * What the record says of one version of a list: valid in law from day to day, in record from instant to instant. A row
 * is never changed but for `supersededAt`; what is said now of the same version is another row with the same `id`.
 */
@Entity({ schema: 'item_list', name: 'list' })
export class ItemListEntity {
  @PrimaryColumn('uuid', { name: 'row_id' })
  rowId: string;

  /** The version, whatever was said of it over time. */
  @Column('uuid')
  id: string;

  @Column('text')
  kind: ListKind;

  /** The city or county whose list it is. */
  @Column('text', { name: 'area_code' })
  areaCode: string;

  @Column('integer')
  version: number;

  /** First day in force, a calendar day in Asia/Shanghai. */
  @Column('date', { name: 'valid_from' })
  validFrom: string;

  /** Last day in force. */
  @Column('date', { name: 'valid_to', nullable: true })
  validTo: string | null;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;

  /** Since when the record says something else. */
  @Column('timestamptz', { name: 'superseded_at', nullable: true })
  supersededAt: Date | null;

  /** By which proceeding it came; null for a sample. */
  @Column('uuid', { name: 'proceeding_id', nullable: true })
  proceedingId: string | null;

  @Column('boolean')
  sample: boolean;
}

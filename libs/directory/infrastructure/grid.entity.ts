import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A grid (QY9); codes are never used again, so a grid ends by `validTo`, its last day. */
@Entity({ schema: 'directory', name: 'grid' })
export class GridEntity {
  @PrimaryColumn({ type: 'varchar', length: 15 })
  code: string;

  /** The village or community that holds it. */
  @Column({ name: 'area_code', type: 'varchar', length: 12 })
  areaCode: string;

  @Column({ name: 'name_zh', type: 'text' })
  nameZh: string;

  @Column({ name: 'name_en', type: 'text' })
  nameEn: string;

  /** Made for the demonstration, not drawn by a county. */
  @Column({ type: 'boolean' })
  sample: boolean;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo: string | null;
}

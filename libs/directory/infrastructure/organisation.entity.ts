import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OrganisationKind, OrganisationLevel } from '../domain/organisation';

/** A body that takes part; one that ended stays, for what happened under it. */
@Entity({ schema: 'directory', name: 'organisation' })
export class OrganisationEntity {
  @PrimaryColumn({ type: 'text' })
  code: string;

  @Column({ type: 'text' })
  kind: OrganisationKind;

  @Column({ type: 'text' })
  function: string;

  @Column({ type: 'text' })
  level: OrganisationLevel;

  @Column({ name: 'area_code', type: 'varchar', length: 12 })
  areaCode: string;

  @Column({ name: 'parent_code', type: 'text', nullable: true })
  parentCode: string | null;

  @Column({ name: 'name_zh', type: 'text' })
  nameZh: string;

  @Column({ name: 'name_en', type: 'text' })
  nameEn: string;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom: string;

  /** The last day. */
  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo: string | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OrganisationKind, OrganisationLevel } from '../domain/organisation';

/** A grid authority, a linked department or a grid service unit. */
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
}

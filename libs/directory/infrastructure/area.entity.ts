import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AreaLevel } from '../domain/area-code';

/** One official division of the city. */
@Entity({ schema: 'directory', name: 'area' })
export class AreaEntity {
  @PrimaryColumn({ type: 'varchar', length: 12 })
  code: string;

  @Column({ name: 'parent_code', type: 'varchar', length: 12, nullable: true })
  parentCode: string | null;

  @Column({ type: 'text' })
  level: AreaLevel;

  @Column({ name: 'name_zh', type: 'text' })
  nameZh: string;

  @Column({ name: 'name_en', type: 'text' })
  nameEn: string;
}

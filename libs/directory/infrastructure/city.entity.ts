import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A city that the system serves, by the key of its legal profile. */
@Entity({ schema: 'directory', name: 'city' })
export class CityEntity {
  @PrimaryColumn({ type: 'text' })
  key: string;

  @Column({ name: 'area_code', type: 'varchar', length: 12 })
  areaCode: string;

  @Column({ name: 'name_zh', type: 'text' })
  nameZh: string;

  @Column({ name: 'name_en', type: 'text' })
  nameEn: string;
}

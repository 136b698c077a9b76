import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A category of what can be reported: an object (部件) or an event (事件). */
@Entity({ schema: 'intake', name: 'category' })
export class CategoryEntity {
  @PrimaryColumn('text')
  code: string;

  @Column('text')
  kind: 'component' | 'event';

  @Column('text', { name: 'class_code' })
  classCode: string;

  @Column('text', { name: 'name_zh' })
  nameZh: string;

  @Column('text', { name: 'name_en' })
  nameEn: string;

  @Column('text', { name: 'class_zh' })
  classZh: string;

  @Column('text', { name: 'class_en' })
  classEn: string;

  @Column('boolean', { name: 'evidence_required' })
  evidenceRequired: boolean;

  @Column('date', { name: 'valid_from' })
  validFrom: string;

  @Column('date', { name: 'valid_to', nullable: true })
  validTo: string | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A day that is not what its weekday says: a holiday from Monday to Friday, a make-up working day at a weekend. */
@Entity({ schema: 'directory', name: 'calendar_day' })
export class CalendarDayEntity {
  @PrimaryColumn({ type: 'date' })
  day: string;

  @Column({ type: 'boolean' })
  working: boolean;

  @Column({ name: 'name_zh', type: 'text', nullable: true })
  nameZh: string | null;

  /** Who says so; the seed leaves alone what it did not write itself. */
  @Column({ type: 'text' })
  source: string;
}

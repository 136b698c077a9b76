import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The day of force that was entered for an ordinance whose text names none. */
@Entity({ schema: 'law', name: 'force' })
export class ForceEntity {
  @PrimaryColumn('uuid')
  id: string;

  /** The key of the ordinance, e.g. `NB`. */
  @Column('text')
  city: string;

  /** A calendar day. */
  @Column('date', { name: 'in_force_from' })
  inForceFrom: string;

  @Column('timestamptz', { name: 'entered_at' })
  enteredAt: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;
}

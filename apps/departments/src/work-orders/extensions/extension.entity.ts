import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A desk's request for more time, and what came of it. */
@Entity({ name: 'extension' })
export class Extension {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'work_order_id', type: 'uuid' })
  workOrderId: string;

  /** The event by which the sender was asked. */
  @Column({ name: 'event_id', type: 'uuid' })
  eventId: string;

  @Column({ name: 'requested_at', type: 'timestamptz' })
  requestedAt: Date;

  @Column({ name: 'requested_until', type: 'timestamptz' })
  requestedUntil: Date;

  @Column({ type: 'text' })
  reason: string;

  /** The sender's id of its decision; the request's own when the sender turned the event down. */
  @Column({ name: 'decision_id', type: 'uuid', nullable: true })
  decisionId: string | null = null;

  @Column({ type: 'boolean', nullable: true })
  granted: boolean | null = null;

  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true })
  decidedAt: Date | null = null;
}

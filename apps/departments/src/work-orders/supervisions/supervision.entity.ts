import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A supervision order (督办) as the desk received it. */
@Entity({ name: 'supervision' })
export class Supervision {
  /** The sender's. */
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'work_order_id', type: 'uuid' })
  workOrderId: string;

  /** From 1; each further step is sharper. */
  @Column({ type: 'int' })
  step: number;

  @Column({ name: 'due_at', type: 'timestamptz' })
  dueAt: Date;

  @Column({ name: 'received_at', type: 'timestamptz' })
  receivedAt: Date;
}

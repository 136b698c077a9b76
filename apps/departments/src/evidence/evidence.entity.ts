import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A photo that a desk shows with its answer. */
@Entity({ name: 'evidence' })
export class Evidence {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'work_order_id', type: 'uuid' })
  workOrderId: string;

  /** From 1, in the order of the answer. */
  @Column({ type: 'int' })
  position: number;

  @Column({ name: 'media_type', type: 'text' })
  mediaType: string;

  @Column({ type: 'bytea', select: false })
  bytes: Buffer;

  /** Of the bytes, hex. */
  @Column({ type: 'text' })
  sha256: string;
}

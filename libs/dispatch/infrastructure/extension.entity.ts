import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ExtensionStatus } from '../domain/extension';

/** A department's request for more time (BH19); its reason is in the vault with the case. */
@Entity({ schema: 'dispatch', name: 'extension' })
export class ExtensionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('uuid', { name: 'work_order_id' })
  workOrderId: string;

  @Column('timestamptz', { name: 'requested_at' })
  requestedAt: Date;

  @Column('timestamptz', { name: 'requested_until' })
  requestedUntil: Date;

  @Column('text')
  status: ExtensionStatus;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: Date | null;

  /** The new limit that was granted. */
  @Column('timestamptz', { name: 'decided_until', nullable: true })
  decidedUntil: Date | null;

  /** When the department's system took the decision. */
  @Column('timestamptz', { name: 'told_at', nullable: true })
  toldAt: Date | null;
}

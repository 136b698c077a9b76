import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WorkOrderOutcome, WorkOrderStatus } from '../domain/work-order';

/** A work order as we keep it; the id is also its idempotency key and the engine's correlation key. */
@Entity({ schema: 'dispatch', name: 'work_order' })
export class WorkOrderEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  /** 1 for the first department, one more each time the case is dispatched again. */
  @Column('int')
  round: number;

  @Column('text', { name: 'department_code' })
  departmentCode: string;

  @Column('timestamptz', { name: 'due_at' })
  dueAt: Date;

  /** What the department is sent but for its free text, kept so that every attempt sends the same. */
  @Column('jsonb')
  request: Readonly<Record<string, string>>;

  @Column('text')
  status: WorkOrderStatus;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt: Date;

  @Column('text', { name: 'department_reference', nullable: true })
  departmentReference: string | null;

  @Column('timestamptz', { name: 'placed_at', nullable: true })
  placedAt: Date | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt: Date | null;

  @Column('text', { nullable: true })
  outcome: WorkOrderOutcome | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ObjectionGround } from '../domain/objection-ground';
import type { SentRequest } from '../domain/sent-request';
import type { OrderPart, WorkOrderOutcome, WorkOrderStatus } from '../domain/work-order';

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

  /** A round has one order of each part; several departments may help. */
  @Column('text')
  part: OrderPart;

  /** The part of joint handling that it is for; null for the lead that the dispatch named. */
  @Column('uuid', { name: 'part_id', nullable: true })
  partId: string | null;

  /** The grid authority that dispatched; null in orders of earlier diagrams. */
  @Column('text', { name: 'dispatch_authority', nullable: true })
  dispatchAuthority: string | null;

  @Column('text', { name: 'department_code' })
  departmentCode: string;

  /** Until when; later than the order first said once more time was granted. */
  @Column('timestamptz', { name: 'due_at' })
  dueAt: Date;

  /** Dispatched again after an objection was studied: it must be handled (QY26.2). */
  @Column('boolean')
  binding: boolean;

  /** What the department is sent but for its free text, kept so that every attempt sends the same. */
  @Column('jsonb')
  request: SentRequest;

  @Column('text')
  status: WorkOrderStatus;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt: Date;

  @Column('text', { name: 'department_reference', nullable: true })
  departmentReference: string | null;

  @Column('timestamptz', { name: 'placed_at', nullable: true })
  placedAt: Date | null;

  /** When somebody in the department took it in hand (ZJ34.1). */
  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt: Date | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt: Date | null;

  @Column('text', { nullable: true })
  outcome: WorkOrderOutcome | null;

  /** Until when an objection is taken; null where no limit was set. */
  @Column('timestamptz', { name: 'object_until', nullable: true })
  objectUntil: Date | null;

  /** On what an objection rests; null unless the order was objected to. */
  @Column('text', { name: 'objection_ground', nullable: true })
  objectionGround: ObjectionGround | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

export const URGENCIES = ['normal', 'urgent', 'major'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** For the first time, back after a failed verification, or again after an objection was studied. */
export const ORDER_KINDS = ['first', 'rework', 'redispatch'] as const;
export type OrderKind = (typeof ORDER_KINDS)[number];

/** On what an objection rests. */
export const OBJECTION_GROUNDS = [
  'notOurDuty',
  'otherDepartmentByLaw',
  'otherArea',
  'otherLevel',
  'factsDiffer',
] as const;
export type ObjectionGround = (typeof OBJECTION_GROUNDS)[number];

/** `objected`: the matter is held to be somebody else's. */
export type Outcome = 'done' | 'notDone' | 'objected';

/** A work order as this system keeps it; made by SQL in `PlaceWorkOrder`, read through this class. */
@Entity({ name: 'work_order' })
export class WorkOrder {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** Counts every work order; newest first is its descending order. */
  @Column({ type: 'bigint' })
  number: string;

  /** The number by which the department's own people know it. */
  @Column({ type: 'text' })
  reference: string;

  @Column({ name: 'case_number', type: 'text' })
  caseNumber: string;

  @Column({ name: 'department_code', type: 'text' })
  departmentCode: string;

  @Column({ type: 'int' })
  round: number;

  @Column({ type: 'text' })
  kind: OrderKind;

  /** True: it must be handled; an objection is taken on another ground than those raised in the case before. */
  @Column({ type: 'boolean' })
  binding: boolean;

  @Column({ type: 'text' })
  urgency: Urgency;

  @Column({ name: 'category_code', type: 'text' })
  categoryCode: string;

  @Column({ name: 'category_name', type: 'text' })
  categoryName: string;

  @Column({ name: 'grid_code', type: 'text' })
  gridCode: string;

  @Column({ name: 'place_text', type: 'text' })
  placeText: string;

  @Column({ type: 'text' })
  description: string;

  /** What a verification found wanting; null when this is no rework. */
  @Column({ name: 'rework_note', type: 'text', nullable: true })
  reworkNote: string | null;

  /** Later than it was first once more time was granted. */
  @Column({ name: 'due_at', type: 'timestamptz' })
  dueAt: Date;

  @Column({ type: 'text' })
  status: 'received' | 'answered';

  @Column({ name: 'received_at', type: 'timestamptz' })
  receivedAt: Date;

  /** When it is answered without anybody's doing; null: never. */
  @Column({ name: 'answer_at', type: 'timestamptz', nullable: true })
  answerAt: Date | null;

  /** True once the desk has asked for more time by itself; it answers after the decision. */
  @Column({ type: 'boolean' })
  postponed: boolean;

  /** Who has it in hand. */
  @Column({ name: 'handler_name', type: 'text', nullable: true })
  handlerName: string | null;

  @Column({ name: 'accepted_at', type: 'timestamptz', nullable: true })
  acceptedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  outcome: Outcome | null;

  @Column({ name: 'result_text', type: 'text', nullable: true })
  resultText: string | null;

  @Column({ name: 'objection_ground', type: 'text', nullable: true })
  objectionGround: ObjectionGround | null;

  @Column({ name: 'objection_reason', type: 'text', nullable: true })
  objectionReason: string | null;

  /** The provisions that an objection rests on. */
  @Column({ name: 'legal_basis', type: 'text', nullable: true })
  legalBasis: string | null;

  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true })
  answeredAt: Date | null;
}

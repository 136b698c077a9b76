import { Column, Entity, PrimaryColumn } from 'typeorm';

export type Outcome = 'done' | 'notDone';

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

  @Column({ name: 'due_at', type: 'timestamptz' })
  dueAt: Date;

  @Column({ type: 'text' })
  status: 'received' | 'answered';

  @Column({ name: 'received_at', type: 'timestamptz' })
  receivedAt: Date;

  /** When it is answered without anybody's doing; null: never. */
  @Column({ name: 'answer_at', type: 'timestamptz', nullable: true })
  answerAt: Date | null;

  @Column({ type: 'text', nullable: true })
  outcome: Outcome | null;

  @Column({ name: 'result_text', type: 'text', nullable: true })
  resultText: string | null;

  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true })
  answeredAt: Date | null;
}

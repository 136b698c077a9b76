import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How one department's desk behaves, so that the other side's patience can be tried. */
@Entity({ name: 'behaviour' })
export class Behaviour {
  @PrimaryColumn({ name: 'department_code', type: 'text' })
  departmentCode: string;

  /** False: only `POST …/answer` answers. */
  @Column({ name: 'answers_itself', type: 'boolean' })
  answersItself = true;

  /** Milliseconds until it answers by itself; null: as the settings say. */
  @Column({ name: 'answer_delay_ms', type: 'int', nullable: true })
  answerDelayMs: number | null = null;

  @Column({ type: 'text' })
  outcome: 'done' | 'notDone' = 'done';

  /** Milliseconds for which the reply to a stored work order is held back. */
  @Column({ name: 'reply_delay_ms', type: 'int' })
  replyDelayMs = 0;

  /** True: every work order is refused with 503. */
  @Column({ type: 'boolean' })
  unavailable = false;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How one department's desk behaves, so that the other side's patience can be tried. */
@Entity({ name: 'behaviour' })
export class Behaviour {
  @PrimaryColumn({ name: 'department_code', type: 'text' })
  departmentCode: string;

  /** False: only `POST …/accept` names somebody for an order. */
  @Column({ name: 'accepts_itself', type: 'boolean' })
  acceptsItself = true;

  /** False: only `POST …/answer` answers. */
  @Column({ name: 'answers_itself', type: 'boolean' })
  answersItself = true;

  /** Milliseconds until it answers by itself; null: as the settings say. */
  @Column({ name: 'answer_delay_ms', type: 'int', nullable: true })
  answerDelayMs: number | null = null;

  @Column({ type: 'text' })
  outcome: 'done' | 'notDone' = 'done';

  /** How many photos come with an answer by itself. */
  @Column({ name: 'evidence_count', type: 'int' })
  evidenceCount = 0;

  /** Answers twice: the same event again, or another answer as an event of its own; null: once. */
  @Column({ name: 'answers_twice', type: 'text', nullable: true })
  answersTwice: 'sameEvent' | 'newEvent' | null = null;

  /** True: it objects instead of answering, unless the order binds it. */
  @Column({ type: 'boolean' })
  objects = false;

  /** Days beyond the limit that it asks for before it answers; null: none. */
  @Column({ name: 'asks_for_more_time_days', type: 'int', nullable: true })
  asksForMoreTimeDays: number | null = null;

  /** Milliseconds for which replies to the sender are held back, the work being done. */
  @Column({ name: 'reply_delay_ms', type: 'int' })
  replyDelayMs = 0;

  /** True: every request of the sender is refused with 503. */
  @Column({ type: 'boolean' })
  unavailable = false;

  /** Every so-manieth request of the sender is refused with 503; null: none. */
  @Column({ name: 'fails_every', type: 'int', nullable: true })
  failsEvery: number | null = null;

  /** The sender's requests since the behaviour was set. */
  @Column({ type: 'int' })
  requests = 0;
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A seat knows the decision that voted on it, so that a decision which does not count takes its vote back. */
export class VotesOfDecisions1790000037000 implements MigrationInterface {
  readonly name = 'VotesOfDecisions1790000037000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE human_task.seat ADD COLUMN decision_id uuid;
      CREATE INDEX seat_decision ON human_task.seat (decision_id) WHERE decision_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE human_task.seat DROP COLUMN decision_id');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Orders that are answered only after the sender has decided, and by which event it was asked. */
export class WaitingForADecision1790000022200 implements MigrationInterface {
  readonly name = 'WaitingForADecision1790000022200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE work_order ADD COLUMN postponed boolean NOT NULL DEFAULT false;
      ALTER TABLE extension ADD COLUMN event_id uuid NOT NULL UNIQUE;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE extension DROP COLUMN event_id;
      ALTER TABLE work_order DROP COLUMN postponed;
    `);
  }
}

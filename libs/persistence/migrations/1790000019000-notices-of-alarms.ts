import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A notice may be about an alarm, too. */
export class NoticesOfAlarms1790000019000 implements MigrationInterface {
  readonly name = 'NoticesOfAlarms1790000019000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE notice.notice
        DROP CONSTRAINT notice_check,
        ADD COLUMN alarm_id uuid REFERENCES personal_data.alarm (id),
        ADD CONSTRAINT notice_about CHECK (num_nonnulls(case_id, grid_order_id, alarm_id) = 1),
        ADD UNIQUE (alarm_id, kind, recipient_account_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM notice.notice WHERE alarm_id IS NOT NULL;
      ALTER TABLE notice.notice
        DROP COLUMN alarm_id,
        ADD CONSTRAINT notice_check CHECK ((case_id IS NULL) <> (grid_order_id IS NULL));
    `);
  }
}

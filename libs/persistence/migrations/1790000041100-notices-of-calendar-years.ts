import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A notice may be about a year whose holidays nobody has entered. */
export class NoticesOfCalendarYears1790000041100 implements MigrationInterface {
  readonly name = 'NoticesOfCalendarYears1790000041100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE notice.notice
        DROP CONSTRAINT notice_about,
        ADD COLUMN calendar_year int,
        ADD CONSTRAINT notice_about
          CHECK (num_nonnulls(case_id, grid_order_id, alarm_id, calendar_year) = 1),
        ADD UNIQUE (calendar_year, kind, recipient_account_id, occasion);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM notice.notice WHERE calendar_year IS NOT NULL;
      ALTER TABLE notice.notice
        DROP CONSTRAINT notice_about,
        DROP COLUMN calendar_year,
        ADD CONSTRAINT notice_about CHECK (num_nonnulls(case_id, grid_order_id, alarm_id) = 1);
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people are told, in their inbox. */
export class Notice1790000009000 implements MigrationInterface {
  readonly name = 'Notice1790000009000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA notice;
      CREATE TABLE notice.notice (
        id uuid PRIMARY KEY,
        recipient_account_id uuid NOT NULL,
        case_id uuid NOT NULL,
        kind text NOT NULL,
        title_zh text NOT NULL,
        title_en text NOT NULL,
        body_zh text NOT NULL,
        body_en text NOT NULL,
        created_at timestamptz NOT NULL,
        read_at timestamptz,
        UNIQUE (case_id, kind, recipient_account_id)
      );
      CREATE INDEX notice_inbox ON notice.notice (recipient_account_id, created_at DESC, id DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA notice CASCADE');
  }
}

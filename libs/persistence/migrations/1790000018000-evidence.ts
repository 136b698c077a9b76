import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Photos of a case. The pictures lie sealed outside the database; their keys, names and places are in the vault. */
export class Evidence1790000018000 implements MigrationInterface {
  readonly name = 'Evidence1790000018000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA evidence;
      CREATE TABLE evidence.file (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES intake.incident_case (id),
        media_type text NOT NULL,
        byte_count int NOT NULL CHECK (byte_count > 0),
        width int NOT NULL CHECK (width > 0),
        height int NOT NULL CHECK (height > 0),
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        taken_at timestamptz,
        added_at timestamptz NOT NULL,
        account_id uuid NOT NULL,
        post_id uuid
      );
      CREATE INDEX file_case ON evidence.file (case_id, added_at, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA evidence CASCADE');
  }
}

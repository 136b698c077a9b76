import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Photos that come before their report: they wait in a table of their own, so nothing that lists the photos of cases can
 * show them. What a photo is for, and whether a report was settled on the spot, stand in the rows from here on.
 */
export class ReportPhotos1790000023000 implements MigrationInterface {
  readonly name = 'ReportPhotos1790000023000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE intake.incident_case
        ADD COLUMN handling text NOT NULL DEFAULT 'upload'
          CHECK (handling IN ('upload', 'settled', 'settling'));
      ALTER TABLE evidence.file
        ADD COLUMN purpose text NOT NULL DEFAULT 'report'
          CHECK (purpose IN ('report', 'settlement', 'verification', 'department')),
        ADD COLUMN sealed_for uuid;
      UPDATE evidence.file SET purpose = 'department' WHERE source = 'department';
      COMMENT ON COLUMN evidence.file.sealed_for IS
        'whom the picture was sealed for; null: for the case';
      CREATE TABLE evidence.staged (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL,
        post_id uuid,
        media_type text NOT NULL,
        byte_count int NOT NULL CHECK (byte_count > 0),
        width int NOT NULL CHECK (width > 0),
        height int NOT NULL CHECK (height > 0),
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        taken_at timestamptz,
        staged_at timestamptz NOT NULL
      );
      CREATE INDEX staged_account ON evidence.staged (account_id);
      CREATE INDEX staged_age ON evidence.staged (staged_at, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE evidence.staged;
      ALTER TABLE evidence.file DROP COLUMN purpose, DROP COLUMN sealed_for;
      ALTER TABLE intake.incident_case DROP COLUMN handling;
    `);
  }
}

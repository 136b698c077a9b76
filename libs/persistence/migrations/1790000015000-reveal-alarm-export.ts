import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What each role sees of each grade; who looked at personal data in clear, searched for a person or took cases out of
 * the system; and the alarms that follow.
 */
export class RevealAlarmExport1790000015000 implements MigrationInterface {
  readonly name = 'RevealAlarmExport1790000015000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE access.grade_visibility (
        role text NOT NULL,
        grade text NOT NULL CHECK (grade IN ('public', 'internal', 'personal', 'sensitive')),
        visibility text NOT NULL CHECK (visibility IN ('clear', 'masked', 'hidden')),
        PRIMARY KEY (role, grade)
      );

      CREATE TABLE personal_data.reveal_purpose (
        code text PRIMARY KEY CHECK (code ~ '^[a-zA-Z]{1,40}$'),
        place int NOT NULL,
        name_zh text NOT NULL,
        name_en text NOT NULL,
        needs_note boolean NOT NULL
      );

      CREATE TABLE personal_data.alarm (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('bulkReveal')),
        account_id uuid NOT NULL,
        post_id uuid,
        area_code varchar(12) NOT NULL,
        raised_at timestamptz NOT NULL,
        case_count int NOT NULL,
        window_minutes int NOT NULL,
        acknowledged_at timestamptz,
        acknowledged_by uuid,
        CHECK ((acknowledged_at IS NULL) = (acknowledged_by IS NULL))
      );
      CREATE UNIQUE INDEX alarm_open ON personal_data.alarm (account_id, kind)
        WHERE acknowledged_at IS NULL;
      CREATE INDEX alarm_newest ON personal_data.alarm (raised_at DESC, id DESC);

      CREATE TABLE personal_data.reveal (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL,
        post_id uuid,
        case_id uuid NOT NULL,
        fields text[] NOT NULL,
        purpose_code text NOT NULL REFERENCES personal_data.reveal_purpose (code),
        revealed_at timestamptz NOT NULL
      );
      CREATE INDEX reveal_of_account ON personal_data.reveal (account_id, revealed_at);
      CREATE INDEX reveal_of_case ON personal_data.reveal (case_id);

      CREATE TABLE personal_data.person_search (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL,
        searched_at timestamptz NOT NULL
      );
      CREATE INDEX person_search_of_account ON personal_data.person_search (account_id, searched_at);

      CREATE TABLE personal_data.export (
        number text PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('cases')),
        account_id uuid NOT NULL,
        post_id uuid,
        area_code varchar(12) NOT NULL,
        started_at timestamptz NOT NULL,
        filter jsonb NOT NULL,
        case_count int NOT NULL,
        truncated boolean NOT NULL,
        status text NOT NULL CHECK (status IN ('running', 'done', 'broken')),
        finished_at timestamptz,
        sha256 text,
        CHECK ((status = 'running') = (finished_at IS NULL)),
        CHECK ((status = 'done') = (sha256 IS NOT NULL))
      );
      CREATE INDEX export_newest ON personal_data.export (started_at DESC, number DESC);
      CREATE SEQUENCE personal_data.export_number;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP SEQUENCE personal_data.export_number;
      DROP TABLE personal_data.export, personal_data.person_search, personal_data.reveal,
        personal_data.alarm, personal_data.reveal_purpose, access.grade_visibility;
    `);
  }
}

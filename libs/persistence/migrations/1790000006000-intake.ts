import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Categories, incident cases and the numbers they are given. */
export class Intake1790000006000 implements MigrationInterface {
  readonly name = 'Intake1790000006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA intake;
      CREATE TABLE intake.category (
        code text PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('component', 'event')),
        class_code text NOT NULL,
        name_zh text NOT NULL,
        name_en text NOT NULL,
        class_zh text NOT NULL,
        class_en text NOT NULL,
        evidence_required boolean NOT NULL,
        valid_from date NOT NULL,
        valid_to date
      );
      CREATE TABLE intake.incident_case (
        id uuid PRIMARY KEY,
        client_request_id uuid NOT NULL,
        reporter_account_id uuid NOT NULL,
        city_key text NOT NULL,
        category_code text NOT NULL REFERENCES intake.category (code),
        grid_code varchar(15) NOT NULL,
        township_code varchar(9) NOT NULL,
        county_code varchar(6) NOT NULL,
        place_text text NOT NULL,
        description text NOT NULL,
        urgency text NOT NULL CHECK (urgency IN ('normal', 'urgent', 'major')),
        contact_name text,
        contact_phone text,
        captured_at timestamptz NOT NULL,
        reported_at timestamptz NOT NULL,
        as_of date NOT NULL,
        status text NOT NULL CHECK (status IN
          ('reported', 'accepted', 'declined', 'dispatched', 'answered', 'told', 'closed')),
        started_at timestamptz,
        case_number text UNIQUE,
        accepted_at timestamptz,
        due_at timestamptz,
        archive_number text UNIQUE,
        closed_at timestamptz,
        UNIQUE (reporter_account_id, client_request_id)
      );
      CREATE INDEX incident_case_newest ON intake.incident_case (reported_at DESC, id DESC);
      CREATE INDEX incident_case_area ON intake.incident_case
        (township_code text_pattern_ops, reported_at DESC);
      CREATE TABLE intake.number_series (
        series text NOT NULL,
        year int NOT NULL,
        last bigint NOT NULL,
        PRIMARY KEY (series, year)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA intake CASCADE');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The loop whole: limits of the office's steps, settlements on the spot, verifications, supervision orders, and of each act only the articles of its own city. */
export class IncidentLoop1790000020000 implements MigrationInterface {
  readonly name = 'IncidentLoop1790000020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE intake.incident_case
        DROP CONSTRAINT incident_case_status_check,
        ADD CONSTRAINT incident_case_status_check CHECK (status IN ('reported', 'settled',
          'accepted', 'declined', 'dispatched', 'answered', 'verified', 'told', 'closed'));
      CREATE TABLE intake.verification (
        case_id uuid NOT NULL REFERENCES intake.incident_case (id),
        round int NOT NULL CHECK (round >= 1),
        outcome text NOT NULL CHECK (outcome IN ('passed', 'failed')),
        recorded_at timestamptz NOT NULL,
        PRIMARY KEY (case_id, round)
      );

      CREATE SCHEMA limits;
      CREATE TABLE limits.time_limit (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES intake.incident_case (id),
        step text NOT NULL,
        occasion text NOT NULL,
        starts_at timestamptz NOT NULL,
        due_at timestamptz NOT NULL,
        article text NOT NULL,
        basis text NOT NULL,
        basis_zh text NOT NULL,
        basis_en text NOT NULL,
        provisional boolean NOT NULL,
        ended_at timestamptz,
        UNIQUE (case_id, occasion)
      );

      CREATE SCHEMA supervision;
      CREATE TABLE supervision.supervision_order (
        id uuid PRIMARY KEY,
        number text NOT NULL UNIQUE,
        case_id uuid NOT NULL REFERENCES intake.incident_case (id),
        work_order_id uuid NOT NULL REFERENCES dispatch.work_order (id),
        occasion text NOT NULL,
        step int NOT NULL CHECK (step >= 1),
        supervisor text NOT NULL REFERENCES directory.organisation (code),
        issued_at timestamptz NOT NULL,
        due_at timestamptz NOT NULL,
        UNIQUE (case_id, occasion),
        UNIQUE (work_order_id, step)
      );
      CREATE INDEX supervision_order_case ON supervision.supervision_order (case_id, issued_at);

      ALTER TABLE notice.notice
        ADD COLUMN occasion text NOT NULL DEFAULT '',
        DROP CONSTRAINT notice_case_id_kind_recipient_account_id_key,
        ADD UNIQUE (case_id, kind, recipient_account_id, occasion);

      CREATE FUNCTION audit.articles_of(articles text, of_case uuid) RETURNS text
      LANGUAGE sql STABLE AS $$
        SELECT CASE WHEN c.id IS NULL THEN articles ELSE (
          SELECT string_agg(a.article, ', ' ORDER BY a.place)
          FROM unnest(string_to_array(articles, ', ')) WITH ORDINALITY AS a (article, place)
          WHERE starts_with(a.article, c.city_key)
        ) END
        FROM (SELECT 1) AS one LEFT JOIN intake.incident_case c ON c.id = of_case
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION audit.articles_of(text, uuid);
      DELETE FROM notice.notice WHERE occasion <> '';
      ALTER TABLE notice.notice
        DROP CONSTRAINT notice_case_id_kind_recipient_account_id_occasion_key,
        DROP COLUMN occasion,
        ADD UNIQUE (case_id, kind, recipient_account_id);
      DROP SCHEMA supervision CASCADE;
      DROP SCHEMA limits CASCADE;
      DROP TABLE intake.verification;
      UPDATE intake.incident_case SET status = 'answered' WHERE status = 'verified';
      UPDATE intake.incident_case SET status = 'reported' WHERE status = 'settled';
      ALTER TABLE intake.incident_case
        DROP CONSTRAINT incident_case_status_check,
        ADD CONSTRAINT incident_case_status_check CHECK (status IN
          ('reported', 'accepted', 'declined', 'dispatched', 'answered', 'told', 'closed'));
    `);
  }
}

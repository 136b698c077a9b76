import type { MigrationInterface, QueryRunner } from 'typeorm';

const GROUNDS = `('notOurDuty', 'otherDepartmentByLaw', 'otherArea', 'otherLevel', 'factsDiffer')`;

/**
 * Disputes about whose duty a matter is (QY26.2, BH18.2): the objection, the opinions heard, the ruling, what it
 * proposes for the responsibility lists (XX16.1). What people wrote is sealed with the case.
 */
export class Jurisdiction1790000038000 implements MigrationInterface {
  readonly name = 'Jurisdiction1790000038000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE dispatch.work_order
        ADD COLUMN object_until timestamptz,
        ADD COLUMN objection_ground text CHECK (objection_ground IN ${GROUNDS});
      UPDATE dispatch.work_order SET objection_ground = 'notOurDuty' WHERE outcome = 'objected';
      ALTER TABLE dispatch.work_order
        ADD CONSTRAINT work_order_ground_check
        CHECK ((coalesce(outcome, '') = 'objected') = (objection_ground IS NOT NULL));

      CREATE SCHEMA jurisdiction;
      CREATE TABLE jurisdiction.dispute (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES intake.incident_case (id),
        work_order_id uuid NOT NULL UNIQUE REFERENCES dispatch.work_order (id),
        department_code text NOT NULL,
        ground text NOT NULL CHECK (ground IN ${GROUNDS}),
        ordinal int NOT NULL CHECK (ordinal >= 1),
        authority text NOT NULL,
        opened_at timestamptz NOT NULL,
        closed_at timestamptz CHECK (closed_at >= opened_at),
        UNIQUE (case_id, ordinal)
      );
      CREATE TABLE jurisdiction.opinion (
        dispute_id uuid NOT NULL REFERENCES jurisdiction.dispute (id),
        department_code text NOT NULL,
        asked_at timestamptz NOT NULL,
        outcome text CHECK (outcome IN ('given', 'silent')),
        position text CHECK (position IN ('ours', 'notOurs')),
        decision_id uuid,
        ended_at timestamptz,
        PRIMARY KEY (dispute_id, department_code),
        CHECK ((outcome IS NULL) = (ended_at IS NULL)),
        CHECK ((coalesce(outcome, '') = 'given') = (position IS NOT NULL))
      );
      CREATE TABLE jurisdiction.hand_up (
        dispute_id uuid NOT NULL REFERENCES jurisdiction.dispute (id),
        occasion text NOT NULL,
        from_authority text NOT NULL,
        to_authority text NOT NULL,
        handed_up_at timestamptz NOT NULL,
        PRIMARY KEY (dispute_id, occasion)
      );
      CREATE TABLE jurisdiction.ruling (
        id uuid PRIMARY KEY,
        dispute_id uuid NOT NULL UNIQUE REFERENCES jurisdiction.dispute (id),
        case_id uuid NOT NULL REFERENCES intake.incident_case (id),
        city_key text NOT NULL,
        category_code text NOT NULL,
        department_code text NOT NULL,
        article text NOT NULL,
        authority text NOT NULL,
        decision_id uuid NOT NULL,
        ruled_at timestamptz NOT NULL
      );
      CREATE INDEX ruling_precedents
        ON jurisdiction.ruling (city_key, category_code, ruled_at DESC);
      CREATE TABLE jurisdiction.list_proposal (
        id uuid PRIMARY KEY,
        ruling_id uuid NOT NULL UNIQUE REFERENCES jurisdiction.ruling (id),
        authority text NOT NULL,
        proposed_at timestamptz NOT NULL,
        state text NOT NULL CHECK (state IN ('proposed', 'taken', 'dropped')),
        settled_at timestamptz,
        settled_by uuid,
        CHECK ((state = 'proposed') = (settled_at IS NULL)),
        CHECK ((settled_at IS NULL) = (settled_by IS NULL))
      );
      CREATE INDEX list_proposal_list ON jurisdiction.list_proposal (authority, proposed_at DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP SCHEMA jurisdiction CASCADE;
      ALTER TABLE dispatch.work_order DROP COLUMN object_until, DROP COLUMN objection_ground;
    `);
  }
}

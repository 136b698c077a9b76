import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The one place of personal values and free text, sealed under a key for each subject; what may be found by exact
 * value; when it is erased and what holds an erasure up. The columns that held such values until now may be empty from
 * here on: `setup migrate` seals what stands in them, the next migration takes them away.
 */
export class PersonalData1790000014000 implements MigrationInterface {
  readonly name = 'PersonalData1790000014000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA personal_data;
      CREATE TABLE personal_data.retention_rule (
        code text PRIMARY KEY CHECK (code ~ '^[A-Z0-9-]{1,32}$'),
        occasion text NOT NULL CHECK (occasion IN ('closed', 'declined', 'request')),
        category_kind text,
        class_code text,
        category_code text,
        days int CHECK (days >= 0),
        basis_zh text NOT NULL,
        basis_en text NOT NULL,
        article text,
        sample boolean NOT NULL,
        CHECK ((occasion = 'request') = (days IS NULL)),
        CHECK (class_code IS NULL OR category_kind IS NOT NULL)
      );
      CREATE UNIQUE INDEX retention_rule_scope ON personal_data.retention_rule
        (occasion, category_kind, class_code, category_code) NULLS NOT DISTINCT
        WHERE occasion <> 'request';

      CREATE TABLE personal_data.subject_key (
        subject_id uuid PRIMARY KEY,
        subject_kind text NOT NULL CHECK (subject_kind IN ('case', 'account')),
        master_key_id text,
        sealed_key bytea,
        erased_at timestamptz,
        rule_code text REFERENCES personal_data.retention_rule (code),
        CHECK ((sealed_key IS NULL) = (erased_at IS NOT NULL)),
        CHECK ((sealed_key IS NULL) = (master_key_id IS NULL)),
        CHECK ((sealed_key IS NULL) = (rule_code IS NOT NULL))
      );
      CREATE INDEX subject_key_master ON personal_data.subject_key (master_key_id)
        WHERE master_key_id IS NOT NULL;

      CREATE TABLE personal_data.value (
        id uuid PRIMARY KEY,
        subject_id uuid NOT NULL REFERENCES personal_data.subject_key (subject_id),
        field text NOT NULL,
        sealed bytea,
        commitment text NOT NULL,
        written_at timestamptz NOT NULL,
        UNIQUE (subject_id, field)
      );

      CREATE TABLE personal_data.blind_index (
        value_id uuid PRIMARY KEY REFERENCES personal_data.value (id),
        subject_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('telephone', 'identityNumber', 'fullName')),
        key_id text NOT NULL,
        digest bytea NOT NULL
      );
      CREATE INDEX blind_index_digest ON personal_data.blind_index (digest, kind);
      CREATE INDEX blind_index_key ON personal_data.blind_index (key_id);
      CREATE INDEX blind_index_subject ON personal_data.blind_index (subject_id);

      CREATE TABLE personal_data.hold (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL,
        reason text NOT NULL,
        placed_by uuid,
        placed_at timestamptz NOT NULL,
        until timestamptz,
        lifted_by uuid,
        lifted_at timestamptz
      );
      CREATE INDEX hold_case ON personal_data.hold (case_id) WHERE lifted_at IS NULL;

      CREATE TABLE personal_data.retention_run (
        day date PRIMARY KEY,
        finished_at timestamptz NOT NULL,
        erased int NOT NULL
      );
      CREATE INDEX incident_case_closed ON intake.incident_case (closed_at)
        WHERE closed_at IS NOT NULL;

      ALTER TABLE intake.incident_case ALTER COLUMN description DROP NOT NULL;
      ALTER TABLE notice.notice
        ALTER COLUMN body_zh DROP NOT NULL,
        ALTER COLUMN body_en DROP NOT NULL;
      ALTER TABLE human_task.decision ADD COLUMN texts text[] NOT NULL DEFAULT '{}';
    `);
    await runner.query(`
      DO $$
      DECLARE old text;
      BEGIN
        FOR old IN SELECT conname FROM pg_constraint
          WHERE conrelid = 'dispatch.work_order'::regclass AND contype = 'c'
            AND pg_get_constraintdef(oid) LIKE '%result_text%'
        LOOP
          EXECUTE format('ALTER TABLE dispatch.work_order DROP CONSTRAINT %I', old);
        END LOOP;
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX intake.incident_case_closed;
      DROP SCHEMA personal_data CASCADE;
      ALTER TABLE human_task.decision DROP COLUMN texts;
      ALTER TABLE intake.incident_case ALTER COLUMN description SET NOT NULL;
      ALTER TABLE notice.notice
        ALTER COLUMN body_zh SET NOT NULL,
        ALTER COLUMN body_en SET NOT NULL;
      ALTER TABLE dispatch.work_order
        ADD CHECK ((status = 'answered') = (result_text IS NOT NULL));
    `);
  }
}

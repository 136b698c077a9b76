import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which steps of a case may not lie in one hand and when they may after all; orders to grid members. */
export class SeparationOrders1790000017000 implements MigrationInterface {
  readonly name = 'SeparationOrders1790000017000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX work_order_department ON dispatch.work_order (department_code, case_id);

      CREATE TABLE access.separation_rule (
        id text PRIMARY KEY,
        city_key text,
        process_id text NOT NULL,
        first_step text NOT NULL,
        second_step text NOT NULL,
        article text,
        basis text NOT NULL CHECK (basis IN ('law', 'default')),
        description_zh text NOT NULL,
        description_en text NOT NULL,
        valid_from date NOT NULL,
        valid_to date CHECK (valid_to >= valid_from),
        CHECK (basis = 'default' OR article IS NOT NULL)
      );
      CREATE TABLE access.separation_waiver (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES intake.incident_case (id),
        process_id text NOT NULL,
        element_id text NOT NULL,
        account_id uuid NOT NULL,
        rule_ids text[] NOT NULL CHECK (cardinality(rule_ids) > 0),
        decided_by uuid NOT NULL,
        post_id uuid NOT NULL,
        acting_for_account_id uuid,
        decided_at timestamptz NOT NULL,
        UNIQUE (case_id, element_id, account_id)
      );
      ALTER TABLE intake.incident_case ADD COLUMN reported_for_account_id uuid;

      CREATE TABLE dispatch.grid_order (
        id uuid PRIMARY KEY,
        grid_code varchar(15) NOT NULL,
        category_code text REFERENCES intake.category (code),
        organisation_code text NOT NULL,
        placed_by uuid NOT NULL,
        post_id uuid NOT NULL,
        acting_for_account_id uuid,
        article text,
        placed_at timestamptz NOT NULL,
        due_at timestamptz CHECK (due_at > placed_at),
        outcome text CHECK (outcome IN ('done', 'notDone')),
        answered_by uuid,
        answered_for uuid,
        answered_at timestamptz,
        CHECK ((outcome IS NULL) = (answered_at IS NULL)),
        CHECK ((outcome IS NULL) = (answered_by IS NULL))
      );
      CREATE INDEX grid_order_newest ON dispatch.grid_order (placed_at DESC, id DESC);
      CREATE INDEX grid_order_grid ON dispatch.grid_order (grid_code varchar_pattern_ops);
      CREATE TABLE dispatch.grid_order_refusal (
        id uuid PRIMARY KEY,
        at timestamptz NOT NULL,
        organisation_code text NOT NULL,
        account_id uuid NOT NULL,
        post_id uuid NOT NULL,
        grid_code text NOT NULL,
        article text
      );
      CREATE INDEX grid_order_refusal_organisation
        ON dispatch.grid_order_refusal (organisation_code, at);
      ALTER TABLE personal_data.subject_key
        DROP CONSTRAINT subject_key_subject_kind_check,
        ADD CONSTRAINT subject_key_subject_kind_check
          CHECK (subject_kind IN ('case', 'account', 'gridOrder'));
      ALTER TABLE notice.notice
        ALTER COLUMN case_id DROP NOT NULL,
        ADD COLUMN grid_order_id uuid REFERENCES dispatch.grid_order (id),
        ADD CHECK ((case_id IS NULL) <> (grid_order_id IS NULL)),
        ADD UNIQUE (grid_order_id, kind, recipient_account_id);

      CREATE FUNCTION directory.holders_of(post uuid, on_day date)
      RETURNS TABLE (account_id uuid, absent_id uuid) LANGUAGE sql STABLE AS $$
        SELECT h.account_id, held.acting_for
        FROM (
          SELECT p.account_id FROM directory.post p WHERE p.id = post
          UNION
          SELECT s.substitute_account_id FROM directory.substitution s WHERE s.post_id = post
        ) AS h
        JOIN LATERAL directory.posts_held(h.account_id, on_day) AS held ON held.post_id = post
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION directory.holders_of;
      DELETE FROM notice.notice WHERE case_id IS NULL;
      ALTER TABLE notice.notice DROP COLUMN grid_order_id, ALTER COLUMN case_id SET NOT NULL;
      DELETE FROM personal_data.value USING personal_data.subject_key k
        WHERE subject_id = k.subject_id AND k.subject_kind = 'gridOrder';
      DELETE FROM personal_data.subject_key WHERE subject_kind = 'gridOrder';
      ALTER TABLE personal_data.subject_key
        DROP CONSTRAINT subject_key_subject_kind_check,
        ADD CONSTRAINT subject_key_subject_kind_check CHECK (subject_kind IN ('case', 'account'));
      DROP TABLE dispatch.grid_order_refusal;
      DROP TABLE dispatch.grid_order;
      ALTER TABLE intake.incident_case DROP COLUMN reported_for_account_id;
      DROP TABLE access.separation_waiver;
      DROP TABLE access.separation_rule;
      DROP INDEX dispatch.work_order_department;
    `);
  }
}

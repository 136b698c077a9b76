import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Several departments on one case: one leads, others help, each with an order and a limit of its own. */
export class JointHandling1790000039000 implements MigrationInterface {
  readonly name = 'JointHandling1790000039000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA joint;
      ALTER TABLE dispatch.work_order
        ADD COLUMN part text NOT NULL DEFAULT 'lead' CHECK (part IN ('lead', 'co')),
        ADD COLUMN part_id uuid UNIQUE,
        ADD COLUMN dispatch_authority text,
        ADD CHECK (part = 'lead' OR part_id IS NOT NULL),
        DROP CONSTRAINT work_order_case_id_round_key;
      CREATE UNIQUE INDEX work_order_named_lead ON dispatch.work_order (case_id, round)
        WHERE part_id IS NULL;
      CREATE INDEX work_order_round ON dispatch.work_order (case_id, round);
      CREATE TABLE joint.handling (
        case_id uuid NOT NULL REFERENCES intake.incident_case (id),
        round int NOT NULL CHECK (round >= 1),
        rule text NOT NULL,
        article text,
        basis text NOT NULL CHECK (basis IN ('law', 'setting', 'default')),
        opened_at timestamptz NOT NULL,
        PRIMARY KEY (case_id, round)
      );
      CREATE TABLE joint.part (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES intake.incident_case (id),
        round int NOT NULL CHECK (round >= 1),
        part text NOT NULL CHECK (part IN ('lead', 'co')),
        department_code text NOT NULL,
        work_order_id uuid UNIQUE REFERENCES dispatch.work_order (id),
        added_at timestamptz NOT NULL,
        added_by uuid REFERENCES access.account (id),
        post_id uuid,
        ended_at timestamptz,
        end_kind text CHECK (end_kind IN ('answered', 'released', 'closed', 'replaced')),
        ended_by uuid REFERENCES access.account (id),
        CHECK ((ended_at IS NULL) = (end_kind IS NULL))
      );
      CREATE UNIQUE INDEX part_open ON joint.part (case_id, round, department_code)
        WHERE ended_at IS NULL;
      CREATE INDEX part_case ON joint.part (case_id, round, added_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP SCHEMA joint CASCADE;
      DELETE FROM dispatch.work_order WHERE part_id IS NOT NULL;
      DROP INDEX dispatch.work_order_named_lead, dispatch.work_order_round;
      ALTER TABLE dispatch.work_order
        DROP COLUMN part_id,
        DROP COLUMN part,
        DROP COLUMN dispatch_authority,
        ADD UNIQUE (case_id, round);
    `);
  }
}

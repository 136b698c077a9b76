import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What departments do besides answering: accept, object, ask for more time, show photos; and how they are urged. */
export class DepartmentLoop1790000022000 implements MigrationInterface {
  readonly name = 'DepartmentLoop1790000022000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE dispatch.work_order
        ADD COLUMN binding boolean NOT NULL DEFAULT false,
        ADD COLUMN accepted_at timestamptz,
        DROP CONSTRAINT work_order_outcome_check,
        ADD CONSTRAINT work_order_outcome_check CHECK (outcome IN ('done', 'notDone', 'objected'));
      CREATE TABLE dispatch.extension (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES intake.incident_case (id),
        work_order_id uuid NOT NULL REFERENCES dispatch.work_order (id),
        requested_at timestamptz NOT NULL,
        requested_until timestamptz NOT NULL,
        status text NOT NULL CHECK (status IN ('requested', 'granted', 'refused')),
        decided_at timestamptz,
        decided_until timestamptz,
        told_at timestamptz,
        CHECK ((status = 'requested') = (decided_at IS NULL)),
        CHECK ((status = 'granted') = (decided_until IS NOT NULL))
      );
      CREATE UNIQUE INDEX extension_open ON dispatch.extension (work_order_id)
        WHERE status = 'requested';
      CREATE INDEX extension_case ON dispatch.extension (case_id, requested_at);
      CREATE TABLE dispatch.supervision_notice (
        supervision_id uuid PRIMARY KEY,
        work_order_id uuid NOT NULL REFERENCES dispatch.work_order (id),
        step int NOT NULL CHECK (step >= 1),
        due_at timestamptz NOT NULL,
        told_at timestamptz NOT NULL
      );
      CREATE TABLE dispatch.answer_evidence (
        work_order_id uuid NOT NULL REFERENCES dispatch.work_order (id),
        evidence_id uuid NOT NULL,
        position int NOT NULL CHECK (position >= 1),
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        status text NOT NULL CHECK (status IN ('named', 'kept', 'skipped')),
        code text,
        PRIMARY KEY (work_order_id, evidence_id),
        CHECK ((status = 'skipped') = (code IS NOT NULL))
      );
      ALTER TABLE evidence.file
        ALTER COLUMN account_id DROP NOT NULL,
        ADD COLUMN source text NOT NULL DEFAULT 'person'
          CHECK (source IN ('person', 'department')),
        ADD COLUMN department_code text,
        ADD COLUMN work_order_id uuid REFERENCES dispatch.work_order (id),
        ADD COLUMN department_evidence_id uuid,
        ADD UNIQUE (work_order_id, department_evidence_id),
        ADD CHECK ((source = 'person') = (account_id IS NOT NULL)),
        ADD CHECK ((source = 'department') = (department_code IS NOT NULL)),
        ADD CHECK ((source = 'department') = (work_order_id IS NOT NULL)),
        ADD CHECK ((source = 'department') = (department_evidence_id IS NOT NULL));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM evidence.file WHERE source = 'department';
      ALTER TABLE evidence.file
        DROP COLUMN department_evidence_id,
        DROP COLUMN work_order_id,
        DROP COLUMN department_code,
        DROP COLUMN source,
        ALTER COLUMN account_id SET NOT NULL;
      DROP TABLE dispatch.answer_evidence, dispatch.supervision_notice, dispatch.extension;
      UPDATE dispatch.work_order SET outcome = 'notDone' WHERE outcome = 'objected';
      ALTER TABLE dispatch.work_order
        DROP COLUMN accepted_at,
        DROP COLUMN binding,
        DROP CONSTRAINT work_order_outcome_check,
        ADD CONSTRAINT work_order_outcome_check CHECK (outcome IN ('done', 'notDone'));
    `);
  }
}

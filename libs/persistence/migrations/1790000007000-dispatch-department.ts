import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Work orders, one per case and round, and the events the departments have told us. */
export class DispatchDepartment1790000007000 implements MigrationInterface {
  readonly name = 'DispatchDepartment1790000007000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA dispatch;
      CREATE TABLE dispatch.work_order (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES intake.incident_case (id),
        round int NOT NULL CHECK (round >= 1),
        department_code text NOT NULL,
        due_at timestamptz NOT NULL,
        request jsonb NOT NULL,
        status text NOT NULL CHECK (status IN ('pending', 'placed', 'answered')),
        opened_at timestamptz NOT NULL,
        department_reference text,
        placed_at timestamptz,
        answered_at timestamptz,
        outcome text CHECK (outcome IN ('done', 'notDone')),
        result_text text,
        UNIQUE (case_id, round),
        CHECK ((status = 'pending') = (department_reference IS NULL)),
        CHECK ((status = 'pending') = (placed_at IS NULL)),
        CHECK ((status = 'answered') = (answered_at IS NOT NULL)),
        CHECK ((status = 'answered') = (outcome IS NOT NULL)),
        CHECK ((status = 'answered') = (result_text IS NOT NULL))
      );
      CREATE SCHEMA department;
      CREATE TABLE department.callback_event (
        event_id text PRIMARY KEY,
        work_order_id uuid NOT NULL REFERENCES dispatch.work_order (id),
        type text NOT NULL,
        received_at timestamptz NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA department CASCADE; DROP SCHEMA dispatch CASCADE');
  }
}

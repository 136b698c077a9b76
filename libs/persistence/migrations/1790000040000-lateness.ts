import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which unit was found late with which work order; the case is told once of each (XX17.2, BH18.1). */
export class Lateness1790000040000 implements MigrationInterface {
  readonly name = 'Lateness1790000040000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE supervision.lateness (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES intake.incident_case (id),
        work_order_id uuid NOT NULL REFERENCES dispatch.work_order (id),
        department_code text NOT NULL REFERENCES directory.organisation (code),
        occasion text NOT NULL,
        due_at timestamptz NOT NULL,
        found_at timestamptz NOT NULL,
        UNIQUE (case_id, occasion)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE supervision.lateness');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is asked to find the cases that a department was given. */
export class SeparationOrders1790000017000 implements MigrationInterface {
  readonly name = 'SeparationOrders1790000017000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX work_order_department ON dispatch.work_order (department_code, case_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX dispatch.work_order_department');
  }
}

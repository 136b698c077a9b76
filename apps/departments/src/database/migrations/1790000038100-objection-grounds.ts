import type { MigrationInterface, QueryRunner } from 'typeorm';

/** On what an objection rests; those before the column named no ground. */
export class ObjectionGrounds1790000038100 implements MigrationInterface {
  readonly name = 'ObjectionGrounds1790000038100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE work_order ADD COLUMN objection_ground text CHECK (objection_ground IN
        ('notOurDuty', 'otherDepartmentByLaw', 'otherArea', 'otherLevel', 'factsDiffer'));
      UPDATE work_order SET objection_ground = 'notOurDuty' WHERE outcome = 'objected';
      ALTER TABLE work_order
        ADD CHECK ((coalesce(outcome, '') = 'objected') = (objection_ground IS NOT NULL));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE work_order DROP COLUMN objection_ground');
  }
}

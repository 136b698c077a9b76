import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which body owes the support, and how many terms it was given so far (BH13.5). */
export class RectificationTerms1790000033000 implements MigrationInterface {
  readonly name = 'RectificationTerms1790000033000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE item_list.rectification
        ADD COLUMN department_code text NOT NULL REFERENCES directory.organisation (code),
        ADD COLUMN term int NOT NULL DEFAULT 0 CHECK (term >= 0)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE item_list.rectification DROP COLUMN department_code, DROP COLUMN term
    `);
  }
}

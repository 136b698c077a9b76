import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of an export it is kept that something was typed, and no longer what. */
export class ExportsWithoutWords1790000019300 implements MigrationInterface {
  readonly name = 'ExportsWithoutWords1790000019300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE personal_data.export
      SET filter = jsonb_set(filter, '{text}', to_jsonb(jsonb_typeof(filter->'text') = 'string'))
      WHERE jsonb_typeof(filter->'text') IN ('string', 'null');
    `);
  }

  /** The words are gone. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE personal_data.export SET filter = jsonb_set(filter, '{text}', 'null');
    `);
  }
}

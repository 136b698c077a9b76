import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why somebody applies and what is found lacking is free text: it goes to the vault, and the rows have none of it. */
export class SealedReasons1790000035500 implements MigrationInterface {
  readonly name = 'SealedReasons1790000035500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE item_list.application ALTER COLUMN reason DROP NOT NULL;
      ALTER TABLE item_list.rectification ALTER COLUMN deficiency DROP NOT NULL;
      COMMENT ON COLUMN item_list.application.reason IS
        'Only sentences of our own (NB12.2) and rows from before reasons were sealed';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE item_list.application SET reason = '' WHERE reason IS NULL;
      UPDATE item_list.rectification SET deficiency = '' WHERE deficiency IS NULL;
      ALTER TABLE item_list.application ALTER COLUMN reason SET NOT NULL;
      ALTER TABLE item_list.rectification ALTER COLUMN deficiency SET NOT NULL;
    `);
  }
}

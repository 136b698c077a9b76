import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an entry of the record says besides: for whom one acted, why it was refused, and what changed from what to what. */
export class AuditActs1790000011900 implements MigrationInterface {
  readonly name = 'AuditActs1790000011900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE audit.entry
        ADD COLUMN acting_for_account_id uuid,
        ADD COLUMN code text,
        ADD COLUMN old_value jsonb,
        ADD COLUMN new_value jsonb;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE audit.entry
        DROP COLUMN acting_for_account_id, DROP COLUMN code, DROP COLUMN old_value, DROP COLUMN new_value;
    `);
  }
}

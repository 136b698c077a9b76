import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets the record be read by time. */
export class AuditReading1790000012100 implements MigrationInterface {
  readonly name = 'AuditReading1790000012100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX entry_at ON audit.entry (at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX audit.entry_at');
  }
}

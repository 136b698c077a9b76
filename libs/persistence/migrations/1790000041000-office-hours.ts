import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the offices of a city are open, from a day on; `*` stands for every city without hours of its own. The first row is a sample. */
export class OfficeHours1790000041000 implements MigrationInterface {
  readonly name = 'OfficeHours1790000041000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE directory.office_hours (
        city_key text NOT NULL,
        valid_from date NOT NULL,
        spans jsonb NOT NULL CHECK (jsonb_array_length(spans) >= 1),
        source text NOT NULL,
        PRIMARY KEY (city_key, valid_from)
      );
      INSERT INTO directory.office_hours (city_key, valid_from, spans, source)
      VALUES ('*', '2023-01-01', '[{"from": "09:00", "to": "17:00"}]', 'sample');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE directory.office_hours');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The official wording of ordinances as a city imports it, and the days of force that no text names. Rows are ended, never
 * edited and never deleted; one row of a paragraph, and one day of an ordinance, holds at a time.
 */
export class Law1790000030000 implements MigrationInterface {
  readonly name = 'Law1790000030000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA law;
      CREATE TABLE law.wording (
        id uuid PRIMARY KEY,
        city text NOT NULL CHECK (city ~ '^[A-Z]{2}$'),
        article_id text NOT NULL CHECK (article_id ~ ('^' || city || '[0-9]+([.][0-9]+)?$')),
        text text NOT NULL CHECK (text <> ''),
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        imported_at timestamptz NOT NULL,
        ended_at timestamptz CHECK (ended_at >= imported_at)
      );
      CREATE UNIQUE INDEX wording_holds ON law.wording (article_id) WHERE ended_at IS NULL;
      CREATE TABLE law.force (
        id uuid PRIMARY KEY,
        city text NOT NULL CHECK (city ~ '^[A-Z]{2}$'),
        in_force_from date NOT NULL,
        entered_at timestamptz NOT NULL,
        ended_at timestamptz CHECK (ended_at >= entered_at)
      );
      CREATE UNIQUE INDEX force_holds ON law.force (city) WHERE ended_at IS NULL;

      CREATE FUNCTION law.only_end() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND OLD.ended_at IS NULL
           AND to_jsonb(NEW) - 'ended_at' = to_jsonb(OLD) - 'ended_at' THEN
          RETURN NEW;
        END IF;
        RAISE EXCEPTION 'rows of %.% are ended, never edited or deleted', TG_TABLE_SCHEMA, TG_TABLE_NAME;
      END $$;
      CREATE TRIGGER wording_only_ended BEFORE UPDATE OR DELETE ON law.wording
        FOR EACH ROW EXECUTE FUNCTION law.only_end();
      CREATE TRIGGER force_only_ended BEFORE UPDATE OR DELETE ON law.force
        FOR EACH ROW EXECUTE FUNCTION law.only_end();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA law CASCADE');
  }
}

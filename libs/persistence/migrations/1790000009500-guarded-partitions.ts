import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Months of engine records come and go by these two functions, which run with the owner's rights: who writes and who
 * folds records owns no table.
 */
export class GuardedPartitions1790000009500 implements MigrationInterface {
  readonly name = 'GuardedPartitions1790000009500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER FUNCTION engine.ensure_partition(timestamptz)
        SECURITY DEFINER SET search_path = pg_catalog, pg_temp;

      CREATE FUNCTION engine.drop_partition(partition_name text) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
      AS $function$
      BEGIN
        IF NOT EXISTS (
          SELECT FROM pg_inherits JOIN pg_class ON pg_class.oid = inhrelid
          WHERE inhparent = 'engine.record'::regclass AND relname = partition_name
            AND relnamespace = 'engine'::regnamespace
        ) THEN
          RAISE EXCEPTION '% is no partition of engine.record', partition_name;
        END IF;
        EXECUTE format('DROP TABLE engine.%I', partition_name);
      END
      $function$;
      COMMENT ON FUNCTION engine.drop_partition IS
        'Drops one month of engine records; that they are archived is for the caller to make sure';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION engine.drop_partition(text);
      ALTER FUNCTION engine.ensure_partition(timestamptz) SECURITY INVOKER RESET search_path;
    `);
  }
}

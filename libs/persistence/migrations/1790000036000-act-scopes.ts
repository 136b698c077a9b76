import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An act that a diagram draws waits for the element instance that it would end: a call, a sub-process or the whole
 * process. What was kept so far was the process, which is such an element instance too. Whether the engine has left it
 * is asked of the records, of which whoever asks may see nothing else.
 */
export class ActScopes1790000036000 implements MigrationInterface {
  readonly name = 'ActScopes1790000036000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE human_task.act RENAME COLUMN process_instance_key TO scope_key;
      CREATE FUNCTION engine.has_left(instance bigint, element bigint) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT EXISTS (SELECT FROM engine.record
          WHERE process_instance_key = instance AND key = element
            AND value_type = 'PROCESS_INSTANCE'
            AND intent IN ('ELEMENT_COMPLETED', 'ELEMENT_TERMINATED')
            AND generation = (
              SELECT id FROM engine.generation ORDER BY started_at DESC, id DESC LIMIT 1))
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION engine.has_left(bigint, bigint);
      ALTER TABLE human_task.act RENAME COLUMN scope_key TO process_instance_key;
    `);
  }
}

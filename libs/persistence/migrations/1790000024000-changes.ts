import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each table with what follows a changed row of it. */
const TRIGGERS = [
  ['intake.incident_case', 'INSERT OR UPDATE', "'case ' || NEW.id"],
  ['dispatch.work_order', 'INSERT OR UPDATE', "'case ' || NEW.case_id"],
  ['dispatch.extension', 'INSERT OR UPDATE', "'case ' || NEW.case_id"],
  ['dispatch.grid_order', 'INSERT OR UPDATE', "'orders ' || NEW.grid_code"],
  ['evidence.file', 'INSERT', "'case ' || NEW.case_id"],
  ['notice.notice', 'INSERT OR UPDATE', "'inbox ' || NEW.recipient_account_id"],
  ['access.session', 'UPDATE OF ended_at', "'session ' || NEW.id"],
] as const;

/** Tables about a task: whoever looks at its case or at the list of a group it is offered to has to look again. */
const OF_TASKS = [
  ['human_task.claim', 'INSERT OR UPDATE OR DELETE'],
  ['human_task.decision', 'INSERT OR UPDATE'],
] as const;

const nameOf = (table: string) => `${table.replace('.', '_')}_told`;

/**
 * Tells on the channel `changes`, in the transaction of each change, what has to be looked at again: ids alone, no
 * content. Read models are told of by the consumer that writes them (`libs/trace`). Whoever writes a row of
 * `human_task` may read `trace.user_task`, so the function runs with the writer's own rights.
 */
export class Changes1790000024000 implements MigrationInterface {
  readonly name = 'Changes1790000024000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, events, payload] of TRIGGERS) {
      const [schema] = table.split('.');
      await runner.query(`
        CREATE FUNCTION ${schema}.${nameOf(table)}() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM pg_notify('changes', ${payload});
          RETURN NULL;
        END $$;
        CREATE TRIGGER ${nameOf(table)} AFTER ${events} ON ${table}
          FOR EACH ROW EXECUTE FUNCTION ${schema}.${nameOf(table)}();
      `);
    }
    await runner.query(`
      CREATE FUNCTION human_task.task_told() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        told record := coalesce(NEW, OLD);
      BEGIN
        PERFORM pg_notify('changes', 'case ' || t.case_id)
        FROM trace.user_task AS t
        WHERE t.generation = told.generation AND t.key = told.task_key AND t.case_id IS NOT NULL;
        PERFORM pg_notify('changes', 'group ' || g)
        FROM trace.user_task AS t CROSS JOIN unnest(t.candidate_groups) AS g
        WHERE t.generation = told.generation AND t.key = told.task_key;
        RETURN NULL;
      END $$;
    `);
    for (const [table, events] of OF_TASKS) {
      await runner.query(`
        CREATE TRIGGER ${nameOf(table)} AFTER ${events} ON ${table}
          FOR EACH ROW EXECUTE FUNCTION human_task.task_told();
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table] of [...TRIGGERS, ...OF_TASKS]) {
      await runner.query(`DROP TRIGGER ${nameOf(table)} ON ${table}`);
    }
    for (const [table] of TRIGGERS) {
      await runner.query(`DROP FUNCTION ${table.split('.')[0]}.${nameOf(table)}()`);
    }
    await runner.query('DROP FUNCTION human_task.task_told()');
  }
}

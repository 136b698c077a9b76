import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who holds a task, and what was decided on it. Engine keys are unique only within a generation of its data. */
export class HumanTask1790000008000 implements MigrationInterface {
  readonly name = 'HumanTask1790000008000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA human_task;
      CREATE TABLE human_task.claim (
        generation text NOT NULL,
        task_key bigint NOT NULL,
        account_id uuid NOT NULL,
        post_id uuid NOT NULL,
        claimed_at timestamptz NOT NULL,
        PRIMARY KEY (generation, task_key)
      );
      CREATE INDEX claim_account ON human_task.claim (account_id);
      CREATE TABLE human_task.decision (
        id uuid PRIMARY KEY,
        generation text NOT NULL,
        task_key bigint NOT NULL,
        case_id uuid NOT NULL,
        element_id text NOT NULL,
        form_id text NOT NULL,
        answers jsonb NOT NULL,
        variables jsonb NOT NULL,
        account_id uuid NOT NULL,
        post_id uuid NOT NULL,
        decided_at timestamptz NOT NULL,
        status text NOT NULL CHECK (status IN ('pending', 'effective', 'void')),
        settled_at timestamptz
      );
      CREATE UNIQUE INDEX decision_living ON human_task.decision (generation, task_key)
        WHERE status <> 'void';
      CREATE INDEX decision_task ON human_task.decision (generation, task_key, decided_at DESC);
      CREATE INDEX decision_case ON human_task.decision (case_id, decided_at);
      CREATE INDEX decision_account ON human_task.decision (account_id, decided_at DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA human_task CASCADE');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Work orders, the answers already given to a key, the callbacks still owed, and how each department behaves. */
export class First1790000000000 implements MigrationInterface {
  readonly name = 'First1790000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SEQUENCE work_order_number;
      CREATE TABLE work_order (
        id uuid PRIMARY KEY,
        number bigint NOT NULL UNIQUE,
        reference text NOT NULL UNIQUE,
        case_number text NOT NULL,
        department_code text NOT NULL,
        category_code text NOT NULL,
        category_name text NOT NULL,
        grid_code text NOT NULL,
        place_text text NOT NULL,
        description text NOT NULL,
        due_at timestamptz NOT NULL,
        status text NOT NULL CHECK (status IN ('received', 'answered')),
        received_at timestamptz NOT NULL DEFAULT now(),
        answer_at timestamptz,
        outcome text CHECK (outcome IN ('done', 'notDone')),
        result_text text,
        answered_at timestamptz,
        CHECK ((status = 'answered') = (outcome IS NOT NULL)),
        CHECK ((status = 'answered') = (result_text IS NOT NULL)),
        CHECK ((status = 'answered') = (answered_at IS NOT NULL))
      );
      CREATE INDEX work_order_department ON work_order (department_code, number DESC);
      CREATE INDEX work_order_due_answer ON work_order (answer_at) WHERE status = 'received';

      CREATE TABLE idempotency (
        key text PRIMARY KEY,
        body_hash text NOT NULL,
        answer jsonb,
        created_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE callback (
        event_id uuid PRIMARY KEY,
        work_order_id uuid NOT NULL REFERENCES work_order (id),
        body text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        attempts int NOT NULL DEFAULT 0,
        next_attempt_at timestamptz NOT NULL DEFAULT now(),
        delivered_at timestamptz,
        last_error text
      );
      CREATE INDEX callback_owed ON callback (next_attempt_at) WHERE delivered_at IS NULL;

      CREATE TABLE behaviour (
        department_code text PRIMARY KEY,
        answers_itself boolean NOT NULL,
        answer_delay_ms int CHECK (answer_delay_ms >= 0),
        outcome text NOT NULL CHECK (outcome IN ('done', 'notDone')),
        reply_delay_ms int NOT NULL CHECK (reply_delay_ms >= 0),
        unavailable boolean NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE behaviour, callback, idempotency, work_order;
      DROP SEQUENCE work_order_number;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What must reach the engine, written in the transaction that decided it. */
export class Outbox1790000003000 implements MigrationInterface {
  readonly name = 'Outbox1790000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA outbox;
      CREATE TABLE outbox.message (
        id uuid PRIMARY KEY,
        sequence bigint GENERATED ALWAYS AS IDENTITY,
        kind text NOT NULL,
        ordering_key text NOT NULL,
        payload jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        available_at timestamptz NOT NULL,
        attempts int NOT NULL DEFAULT 0,
        delivered_at timestamptz,
        dead_at timestamptz,
        last_error text
      );
      CREATE INDEX message_waiting ON outbox.message (ordering_key, sequence)
        WHERE delivered_at IS NULL AND dead_at IS NULL;
      CREATE FUNCTION outbox.wake() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('outbox', NEW.ordering_key);
        RETURN NULL;
      END $$;
      CREATE TRIGGER message_wake AFTER INSERT ON outbox.message
        FOR EACH ROW EXECUTE FUNCTION outbox.wake();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA outbox CASCADE');
  }
}

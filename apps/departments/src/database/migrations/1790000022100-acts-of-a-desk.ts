import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a desk does besides answering: accept, object, ask for more time, show photos, be urged; and its moods. */
export class ActsOfADesk1790000022100 implements MigrationInterface {
  readonly name = 'ActsOfADesk1790000022100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE work_order
        ADD COLUMN round int NOT NULL DEFAULT 1 CHECK (round >= 1),
        ADD COLUMN kind text NOT NULL DEFAULT 'first'
          CHECK (kind IN ('first', 'rework', 'redispatch')),
        ADD COLUMN binding boolean NOT NULL DEFAULT false,
        ADD COLUMN urgency text NOT NULL DEFAULT 'normal'
          CHECK (urgency IN ('normal', 'urgent', 'major')),
        ADD COLUMN rework_note text,
        ADD COLUMN handler_name text,
        ADD COLUMN accepted_at timestamptz,
        ADD COLUMN objection_reason text,
        ADD COLUMN legal_basis text,
        ADD CHECK ((handler_name IS NULL) = (accepted_at IS NULL));
      DO $$
      DECLARE old text;
      BEGIN
        FOR old IN SELECT conname FROM pg_constraint
          WHERE conrelid = 'work_order'::regclass AND contype = 'c'
            AND (pg_get_constraintdef(oid) LIKE '%result_text%'
              OR pg_get_constraintdef(oid) LIKE '%notDone%')
        LOOP
          EXECUTE format('ALTER TABLE work_order DROP CONSTRAINT %I', old);
        END LOOP;
      END $$;
      ALTER TABLE work_order
        ADD CHECK (outcome IN ('done', 'notDone', 'objected')),
        ADD CHECK ((coalesce(outcome, '') IN ('done', 'notDone')) = (result_text IS NOT NULL)),
        ADD CHECK ((coalesce(outcome, '') = 'objected') = (objection_reason IS NOT NULL)),
        ADD CHECK ((coalesce(outcome, '') = 'objected') = (legal_basis IS NOT NULL));

      CREATE TABLE evidence (
        id uuid PRIMARY KEY,
        work_order_id uuid NOT NULL REFERENCES work_order (id),
        position int NOT NULL CHECK (position >= 1),
        media_type text NOT NULL,
        bytes bytea NOT NULL,
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        UNIQUE (work_order_id, position)
      );

      CREATE TABLE extension (
        id uuid PRIMARY KEY,
        work_order_id uuid NOT NULL REFERENCES work_order (id),
        requested_at timestamptz NOT NULL,
        requested_until timestamptz NOT NULL,
        reason text NOT NULL,
        decision_id uuid UNIQUE,
        granted boolean,
        decided_at timestamptz,
        CHECK ((decision_id IS NULL) = (granted IS NULL)),
        CHECK ((decision_id IS NULL) = (decided_at IS NULL))
      );
      CREATE UNIQUE INDEX extension_open ON extension (work_order_id) WHERE decision_id IS NULL;

      CREATE TABLE supervision (
        id uuid PRIMARY KEY,
        work_order_id uuid NOT NULL REFERENCES work_order (id),
        step int NOT NULL CHECK (step >= 1),
        due_at timestamptz NOT NULL,
        received_at timestamptz NOT NULL
      );

      ALTER TABLE callback
        ADD COLUMN number bigint GENERATED ALWAYS AS IDENTITY,
        ADD COLUMN twice boolean NOT NULL DEFAULT false,
        ADD COLUMN refused_at timestamptz,
        ADD CHECK (refused_at IS NULL OR delivered_at IS NULL);
      CREATE INDEX callback_order ON callback (work_order_id, number)
        WHERE delivered_at IS NULL AND refused_at IS NULL;

      ALTER TABLE behaviour
        ADD COLUMN accepts_itself boolean NOT NULL DEFAULT true,
        ADD COLUMN fails_every int CHECK (fails_every >= 1),
        ADD COLUMN requests int NOT NULL DEFAULT 0,
        ADD COLUMN answers_twice text CHECK (answers_twice IN ('sameEvent', 'newEvent')),
        ADD COLUMN objects boolean NOT NULL DEFAULT false,
        ADD COLUMN asks_for_more_time_days int CHECK (asks_for_more_time_days >= 1),
        ADD COLUMN evidence_count int NOT NULL DEFAULT 0 CHECK (evidence_count BETWEEN 0 AND 9);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE evidence, extension, supervision;
      ALTER TABLE behaviour
        DROP COLUMN accepts_itself, DROP COLUMN fails_every, DROP COLUMN requests,
        DROP COLUMN answers_twice, DROP COLUMN objects, DROP COLUMN asks_for_more_time_days,
        DROP COLUMN evidence_count;
      ALTER TABLE callback DROP COLUMN number, DROP COLUMN twice, DROP COLUMN refused_at;
      UPDATE work_order SET outcome = 'notDone', result_text = objection_reason
        WHERE outcome = 'objected';
      ALTER TABLE work_order
        DROP COLUMN round, DROP COLUMN kind, DROP COLUMN binding, DROP COLUMN urgency,
        DROP COLUMN rework_note, DROP COLUMN handler_name, DROP COLUMN accepted_at,
        DROP COLUMN objection_reason, DROP COLUMN legal_basis;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The systems that reach ours and their secrets, and how we reach each department. */
export class ServiceClient1790000011500 implements MigrationInterface {
  readonly name = 'ServiceClient1790000011500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE access.service_client (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('department', 'open311', 'probe')),
        organisation_code text REFERENCES directory.organisation (code),
        label text NOT NULL CHECK (label <> ''),
        scopes text[] NOT NULL,
        created_at timestamptz NOT NULL,
        created_by uuid,
        expires_at timestamptz,
        disabled_at timestamptz,
        last_used_at timestamptz,
        CHECK (kind = 'probe' OR organisation_code IS NOT NULL)
      );
      CREATE INDEX service_client_newest ON access.service_client (created_at, id);
      CREATE TABLE access.service_secret (
        id uuid PRIMARY KEY,
        client_id uuid NOT NULL REFERENCES access.service_client (id),
        key_digest bytea CHECK (length(key_digest) = 32),
        sealed bytea,
        created_at timestamptz NOT NULL,
        valid_until timestamptz,
        CHECK ((key_digest IS NULL) <> (sealed IS NULL))
      );
      CREATE INDEX service_secret_client ON access.service_secret (client_id);

      CREATE TABLE department.endpoint (
        organisation_code text PRIMARY KEY REFERENCES directory.organisation (code),
        url text NOT NULL,
        sealed_token bytea NOT NULL,
        changed_at timestamptz NOT NULL,
        changed_by uuid
      );
      ALTER TABLE department.callback_event
        DROP CONSTRAINT callback_event_pkey,
        ADD PRIMARY KEY (work_order_id, event_id),
        ADD COLUMN client_id uuid REFERENCES access.service_client (id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE department.callback_event
        DROP COLUMN client_id,
        DROP CONSTRAINT callback_event_pkey,
        ADD PRIMARY KEY (event_id);
      DROP TABLE department.endpoint, access.service_secret, access.service_client;
    `);
  }
}

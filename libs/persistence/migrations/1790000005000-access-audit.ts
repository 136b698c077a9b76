import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, what a role may do, and the record of every act. */
export class AccessAudit1790000005000 implements MigrationInterface {
  readonly name = 'AccessAudit1790000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA access;
      CREATE TABLE access.account (
        id uuid PRIMARY KEY,
        username text NOT NULL UNIQUE,
        password_hash text NOT NULL,
        display_name text NOT NULL,
        demo boolean NOT NULL DEFAULT false,
        disabled_at timestamptz
      );
      CREATE TABLE access.role_permission (
        role text NOT NULL,
        permission text NOT NULL,
        PRIMARY KEY (role, permission)
      );

      CREATE SCHEMA audit;
      CREATE TABLE audit.entry (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at timestamptz NOT NULL,
        account_id uuid,
        post_id uuid,
        action text NOT NULL,
        outcome text NOT NULL CHECK (outcome IN ('done', 'refused', 'failed')),
        case_id uuid,
        task_key bigint,
        element_id text,
        article text,
        detail jsonb NOT NULL,
        request_id text,
        source_address text
      );
      CREATE INDEX entry_case ON audit.entry (case_id, id);
      CREATE INDEX entry_account ON audit.entry (account_id, id);
      CREATE FUNCTION audit.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'audit entries are only ever added';
      END $$;
      CREATE TRIGGER entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.entry
        FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA audit CASCADE; DROP SCHEMA access CASCADE');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions with their refresh tokens, what limits sign-in, and passwords that must be changed. */
export class AccessSessions1790000010000 implements MigrationInterface {
  readonly name = 'AccessSessions1790000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE access.account
        ALTER COLUMN password_hash DROP NOT NULL,
        ADD COLUMN must_change_password boolean NOT NULL DEFAULT false,
        ADD COLUMN password_changed_at timestamptz;

      CREATE TABLE access.session (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES access.account (id),
        method text NOT NULL CHECK (method IN ('password', 'oidc')),
        oidc_issuer text,
        oidc_subject text,
        oidc_sid text,
        device text,
        source_address text,
        started_at timestamptz NOT NULL,
        last_used_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        ended_at timestamptz,
        end_reason text,
        CHECK ((ended_at IS NULL) = (end_reason IS NULL)),
        CHECK ((method = 'oidc') = (oidc_issuer IS NOT NULL))
      );
      CREATE INDEX session_account ON access.session (account_id) WHERE ended_at IS NULL;
      CREATE INDEX session_oidc_subject ON access.session (oidc_issuer, oidc_subject)
        WHERE ended_at IS NULL AND oidc_issuer IS NOT NULL;
      CREATE INDEX session_oidc_sid ON access.session (oidc_issuer, oidc_sid)
        WHERE ended_at IS NULL AND oidc_sid IS NOT NULL;
      CREATE INDEX session_expiry ON access.session (expires_at);

      CREATE TABLE access.refresh_token (
        hash bytea PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES access.session (id) ON DELETE CASCADE,
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        successor_nonce bytea
      );
      CREATE INDEX refresh_token_session ON access.refresh_token (session_id);
      CREATE INDEX refresh_token_expiry ON access.refresh_token (expires_at);

      CREATE TABLE access.sign_in_limit (
        kind text NOT NULL CHECK (kind IN ('name', 'address')),
        key bytea NOT NULL,
        attempts integer NOT NULL,
        since timestamptz NOT NULL,
        lock_level integer NOT NULL,
        locked_until timestamptz,
        PRIMARY KEY (kind, key)
      );
      CREATE INDEX sign_in_limit_since ON access.sign_in_limit (since);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE access.sign_in_limit, access.refresh_token, access.session;
      ALTER TABLE access.account
        DROP COLUMN must_change_password,
        DROP COLUMN password_changed_at,
        ALTER COLUMN password_hash SET NOT NULL;
    `);
  }
}

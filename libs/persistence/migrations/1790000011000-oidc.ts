import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People who sign in at an identity provider: whom we know, who is expected, and which claims give a post. */
export class Oidc1790000011000 implements MigrationInterface {
  readonly name = 'Oidc1790000011000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE access.external_identity (
        issuer text NOT NULL,
        subject text NOT NULL,
        account_id uuid NOT NULL REFERENCES access.account (id),
        joined_at timestamptz NOT NULL,
        last_sign_in_at timestamptz NOT NULL,
        PRIMARY KEY (issuer, subject)
      );
      CREATE INDEX external_identity_account ON access.external_identity (account_id);
      CREATE TABLE access.oidc_invitation (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES access.account (id),
        issuer text NOT NULL,
        claim text NOT NULL,
        sealed_value bytea NOT NULL,
        created_at timestamptz NOT NULL,
        created_by uuid
      );
      CREATE INDEX oidc_invitation_issuer ON access.oidc_invitation (issuer);
      CREATE TABLE access.oidc_post_rule (
        id uuid PRIMARY KEY,
        issuer text NOT NULL,
        claim text NOT NULL,
        value text NOT NULL,
        organisation_code text NOT NULL REFERENCES directory.organisation (code),
        role text NOT NULL,
        valid_from date NOT NULL,
        valid_to date CHECK (valid_to >= valid_from - 1),
        created_at timestamptz NOT NULL,
        created_by uuid
      );
      CREATE INDEX oidc_post_rule_issuer ON access.oidc_post_rule (issuer);
      CREATE TABLE access.oidc_session (
        session_id uuid PRIMARY KEY REFERENCES access.session (id) ON DELETE CASCADE,
        sealed_id_token bytea NOT NULL
      );
      CREATE TABLE access.oidc_logout_token (
        issuer text NOT NULL,
        token_digest bytea NOT NULL,
        expires_at timestamptz NOT NULL,
        PRIMARY KEY (issuer, token_digest)
      );
      ALTER TABLE directory.post
        ADD COLUMN source text NOT NULL DEFAULT 'directory' CHECK (source IN ('directory', 'oidc'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE directory.post DROP COLUMN source;
      DROP TABLE access.oidc_logout_token, access.oidc_session, access.oidc_post_rule,
        access.oidc_invitation, access.external_identity;
    `);
  }
}

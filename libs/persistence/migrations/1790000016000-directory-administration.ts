import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a city maintains itself: organisations that end, posts bound to grids, and who acts for whom. */
export class DirectoryAdministration1790000016000 implements MigrationInterface {
  readonly name = 'DirectoryAdministration1790000016000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE directory.organisation
        DROP CONSTRAINT organisation_kind_check,
        DROP CONSTRAINT organisation_level_check,
        ADD CONSTRAINT organisation_kind_check CHECK
          (kind IN ('gridAuthority', 'department', 'serviceUnit', 'partyCommittee', 'government')),
        ADD CONSTRAINT organisation_level_check CHECK
          (level IN ('city', 'county', 'township', 'village')),
        ADD COLUMN valid_from date NOT NULL DEFAULT '2023-06-01',
        ADD COLUMN valid_to date,
        ADD CONSTRAINT organisation_check CHECK (valid_to >= valid_from - 1);
      ALTER TABLE directory.organisation ALTER COLUMN valid_from DROP DEFAULT;
      CREATE INDEX organisation_parent ON directory.organisation (parent_code);

      ALTER TABLE directory.post
        DROP CONSTRAINT post_check,
        ADD CONSTRAINT post_check CHECK (valid_to >= valid_from - 1),
        ADD COLUMN grid_codes text[] CHECK (cardinality(grid_codes) > 0);
      ALTER TABLE directory.grid
        DROP CONSTRAINT grid_check,
        ADD CONSTRAINT grid_check CHECK (valid_to >= valid_from - 1);

      CREATE TABLE directory.substitution (
        id uuid PRIMARY KEY,
        post_id uuid NOT NULL REFERENCES directory.post (id),
        substitute_account_id uuid NOT NULL,
        valid_from date NOT NULL,
        valid_to date NOT NULL CHECK (valid_to >= valid_from),
        reason text NOT NULL,
        arranged_by uuid NOT NULL,
        arranged_at timestamptz NOT NULL,
        ended_by uuid,
        ended_at timestamptz,
        CHECK ((ended_by IS NULL) = (ended_at IS NULL))
      );
      CREATE INDEX substitution_post ON directory.substitution (post_id, valid_to);
      CREATE INDEX substitution_substitute ON directory.substitution (substitute_account_id, valid_to);

      CREATE FUNCTION directory.posts_held(account uuid, on_day date)
      RETURNS TABLE (post_id uuid, acting_for uuid) LANGUAGE sql STABLE AS $$
        SELECT p.id, NULL::uuid FROM directory.post p
        WHERE p.account_id = account
          AND p.valid_from <= on_day AND (p.valid_to IS NULL OR p.valid_to >= on_day)
        UNION ALL
        SELECT p.id, p.account_id FROM directory.substitution s
        JOIN directory.post p ON p.id = s.post_id
        WHERE s.substitute_account_id = account
          AND s.valid_from <= on_day AND s.valid_to >= on_day
          AND (s.ended_at IS NULL OR (s.ended_at AT TIME ZONE 'Asia/Shanghai')::date > on_day)
          AND p.valid_from <= on_day AND (p.valid_to IS NULL OR p.valid_to >= on_day)
      $$;

      ALTER TABLE access.account
        ADD COLUMN kind text NOT NULL DEFAULT 'official' CHECK (kind IN ('official', 'citizen'));
      UPDATE access.account SET kind = 'citizen'
        WHERE id IN (SELECT account_id FROM directory.post WHERE role = 'citizen');

      ALTER TABLE human_task.claim ADD COLUMN acting_for_account_id uuid;
      ALTER TABLE human_task.decision ADD COLUMN acting_for_account_id uuid;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE human_task.decision DROP COLUMN acting_for_account_id;
      ALTER TABLE human_task.claim DROP COLUMN acting_for_account_id;
      ALTER TABLE access.account DROP COLUMN kind;
      DROP FUNCTION directory.posts_held;
      DROP TABLE directory.substitution;
      DELETE FROM directory.grid WHERE valid_to < valid_from;
      DELETE FROM directory.post WHERE valid_to < valid_from;
      ALTER TABLE directory.grid
        DROP CONSTRAINT grid_check,
        ADD CONSTRAINT grid_check CHECK (valid_to >= valid_from);
      ALTER TABLE directory.post
        DROP COLUMN grid_codes,
        DROP CONSTRAINT post_check,
        ADD CONSTRAINT post_check CHECK (valid_to >= valid_from);
      DELETE FROM directory.organisation
        WHERE kind IN ('partyCommittee', 'government') OR level = 'village';
      DROP INDEX directory.organisation_parent;
      ALTER TABLE directory.organisation
        DROP COLUMN valid_to,
        DROP COLUMN valid_from,
        DROP CONSTRAINT organisation_kind_check,
        DROP CONSTRAINT organisation_level_check,
        ADD CONSTRAINT organisation_kind_check CHECK
          (kind IN ('gridAuthority', 'department', 'serviceUnit')),
        ADD CONSTRAINT organisation_level_check CHECK (level IN ('city', 'county', 'township'));
    `);
  }
}

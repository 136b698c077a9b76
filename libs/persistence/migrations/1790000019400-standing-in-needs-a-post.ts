import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWN_POSTS = `
  SELECT p.id, NULL::uuid FROM directory.post p
  WHERE p.account_id = account
    AND p.valid_from <= on_day AND (p.valid_to IS NULL OR p.valid_to >= on_day)`;

const POSTS_OF_OTHERS = `
  SELECT p.id, p.account_id FROM directory.substitution s
  JOIN directory.post p ON p.id = s.post_id
  WHERE s.substitute_account_id = account
    AND s.valid_from <= on_day AND s.valid_to >= on_day
    AND (s.ended_at IS NULL OR (s.ended_at AT TIME ZONE 'Asia/Shanghai')::date > on_day)
    AND p.valid_from <= on_day AND (p.valid_to IS NULL OR p.valid_to >= on_day)`;

const WITH_AN_OWN_POST = `
    AND EXISTS (SELECT FROM directory.post own
      WHERE own.account_id = account
        AND own.valid_from <= on_day AND (own.valid_to IS NULL OR own.valid_to >= on_day))`;

const postsHeld = (postsOfOthers: string) => `
  CREATE OR REPLACE FUNCTION directory.posts_held(account uuid, on_day date)
  RETURNS TABLE (post_id uuid, acting_for uuid) LANGUAGE sql STABLE AS $$
    ${OWN_POSTS} UNION ALL ${postsOfOthers}
  $$;`;

/** Whoever holds no post of their own any more stands in for nobody; a rule keeps for whom its maker stood in. */
export class StandingInNeedsAPost1790000019400 implements MigrationInterface {
  readonly name = 'StandingInNeedsAPost1790000019400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${postsHeld(POSTS_OF_OTHERS + WITH_AN_OWN_POST)}
      ALTER TABLE access.oidc_post_rule ADD COLUMN acting_for_account_id uuid;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE access.oidc_post_rule DROP COLUMN acting_for_account_id;
      ${postsHeld(POSTS_OF_OTHERS)}
    `);
  }
}

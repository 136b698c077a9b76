import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cities, areas, grids, organisations, posts and the working calendar. */
export class Directory1790000004000 implements MigrationInterface {
  readonly name = 'Directory1790000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA directory;
      CREATE TABLE directory.area (
        code varchar(12) PRIMARY KEY,
        parent_code varchar(12) REFERENCES directory.area (code),
        level text NOT NULL CHECK (level IN ('city', 'county', 'township', 'village')),
        name_zh text NOT NULL,
        name_en text NOT NULL
      );
      CREATE INDEX area_parent ON directory.area (parent_code);
      CREATE TABLE directory.city (
        key text PRIMARY KEY,
        area_code varchar(12) NOT NULL UNIQUE REFERENCES directory.area (code),
        name_zh text NOT NULL,
        name_en text NOT NULL
      );
      CREATE TABLE directory.grid (
        code varchar(15) PRIMARY KEY,
        area_code varchar(12) NOT NULL REFERENCES directory.area (code),
        name_zh text NOT NULL,
        name_en text NOT NULL,
        sample boolean NOT NULL DEFAULT false,
        valid_from date NOT NULL,
        valid_to date CHECK (valid_to >= valid_from)
      );
      CREATE INDEX grid_inside ON directory.grid (code varchar_pattern_ops);
      CREATE TABLE directory.organisation (
        code text PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('gridAuthority', 'department', 'serviceUnit')),
        function text NOT NULL,
        level text NOT NULL CHECK (level IN ('city', 'county', 'township')),
        area_code varchar(12) NOT NULL REFERENCES directory.area (code),
        parent_code text REFERENCES directory.organisation (code),
        name_zh text NOT NULL,
        name_en text NOT NULL
      );
      CREATE INDEX organisation_area ON directory.organisation (area_code, kind);
      CREATE TABLE directory.post (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL,
        organisation_code text NOT NULL REFERENCES directory.organisation (code),
        role text NOT NULL,
        title_zh text NOT NULL,
        title_en text NOT NULL,
        valid_from date NOT NULL,
        valid_to date CHECK (valid_to >= valid_from)
      );
      CREATE INDEX post_account ON directory.post (account_id);
      CREATE INDEX post_group ON directory.post (organisation_code, role);
      CREATE TABLE directory.calendar_day (
        day date PRIMARY KEY,
        working boolean NOT NULL,
        name_zh text,
        source text NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA directory CASCADE');
  }
}

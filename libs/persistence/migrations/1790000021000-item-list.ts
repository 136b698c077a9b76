import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The lists of matters that a county's grid looks after, and the matters on them (QY20, ZJ12). */
export class ItemList1790000021000 implements MigrationInterface {
  readonly name = 'ItemList1790000021000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA item_list;
      CREATE TABLE item_list.list (
        id uuid PRIMARY KEY,
        county_code text NOT NULL REFERENCES directory.area (code),
        version integer NOT NULL CHECK (version > 0),
        valid_from date NOT NULL,
        valid_to date CHECK (valid_to >= valid_from),
        published_on date,
        filed_on date,
        sample boolean NOT NULL,
        UNIQUE (county_code, version)
      );
      CREATE TABLE item_list.item (
        list_id uuid NOT NULL REFERENCES item_list.list (id),
        code text NOT NULL,
        name_zh text NOT NULL,
        name_en text NOT NULL,
        article text NOT NULL,
        category_codes text[] NOT NULL,
        valid_from date NOT NULL,
        valid_to date CHECK (valid_to >= valid_from),
        PRIMARY KEY (list_id, code, valid_from)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA item_list CASCADE');
  }
}

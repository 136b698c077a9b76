import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Under which listed item an order was given, exceptions from the list, and refusals of and about what is on no list. */
export class GridOrderItems1790000033000 implements MigrationInterface {
  readonly name = 'GridOrderItems1790000033000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE dispatch.grid_order
        ADD COLUMN item_code text,
        ADD COLUMN item_zh text,
        ADD COLUMN item_en text,
        ADD COLUMN requested_by text,
        ADD COLUMN livelihood boolean NOT NULL DEFAULT false,
        ADD COLUMN livelihood_article text,
        ADD COLUMN answer_reason text CHECK (answer_reason IN ('notListed')),
        ADD COLUMN answer_article text,
        ADD COLUMN no_fault boolean NOT NULL DEFAULT false,
        DROP CONSTRAINT grid_order_outcome_check,
        ADD CONSTRAINT grid_order_outcome_check CHECK (outcome IN ('done', 'notDone', 'refused')),
        ADD CONSTRAINT grid_order_item CHECK (num_nulls(item_code, item_zh, item_en) IN (0, 3)),
        ADD CONSTRAINT grid_order_livelihood
          CHECK ((NOT livelihood OR item_code IS NULL) AND (livelihood OR livelihood_article IS NULL)),
        ADD CONSTRAINT grid_order_refused
          CHECK ((outcome IS NOT DISTINCT FROM 'refused') = (answer_reason IS NOT NULL)),
        ADD CONSTRAINT grid_order_no_fault
          CHECK ((answer_reason IS NOT DISTINCT FROM 'notListed') = no_fault);
      CREATE INDEX grid_order_exception ON dispatch.grid_order (organisation_code, placed_at)
        WHERE livelihood;
      COMMENT ON COLUMN dispatch.grid_order.no_fault IS
        'A lawful refusal: figures of an assessment leave the order out';

      ALTER TABLE dispatch.grid_order_refusal
        ADD COLUMN ground text NOT NULL DEFAULT 'onlyGridAuthority'
          CHECK (ground IN ('onlyGridAuthority', 'itemNotInForce')),
        ADD COLUMN requested_by text,
        ADD COLUMN category_code text,
        ADD COLUMN item_code text;
      CREATE INDEX grid_order_refusal_requested_by
        ON dispatch.grid_order_refusal (requested_by, at) WHERE requested_by IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM dispatch.grid_order_refusal WHERE ground <> 'onlyGridAuthority';
      ALTER TABLE dispatch.grid_order_refusal
        DROP COLUMN ground, DROP COLUMN requested_by, DROP COLUMN category_code, DROP COLUMN item_code;
      DROP INDEX dispatch.grid_order_exception;
      ALTER TABLE dispatch.grid_order
        DROP CONSTRAINT grid_order_item,
        DROP CONSTRAINT grid_order_livelihood,
        DROP CONSTRAINT grid_order_refused,
        DROP CONSTRAINT grid_order_no_fault,
        DROP CONSTRAINT grid_order_outcome_check;
      UPDATE dispatch.grid_order SET outcome = 'notDone' WHERE outcome = 'refused';
      ALTER TABLE dispatch.grid_order
        ADD CONSTRAINT grid_order_outcome_check CHECK (outcome IN ('done', 'notDone')),
        DROP COLUMN item_code, DROP COLUMN item_zh, DROP COLUMN item_en, DROP COLUMN requested_by,
        DROP COLUMN livelihood, DROP COLUMN livelihood_article, DROP COLUMN answer_reason,
        DROP COLUMN answer_article, DROP COLUMN no_fault;
    `);
  }
}

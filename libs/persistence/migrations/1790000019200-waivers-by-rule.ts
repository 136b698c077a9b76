import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A decision by which separation yields covers the rules it names; further rules take a further decision. */
export class WaiversByRule1790000019200 implements MigrationInterface {
  readonly name = 'WaiversByRule1790000019200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE access.separation_waiver
        DROP CONSTRAINT separation_waiver_case_id_element_id_account_id_key,
        ADD UNIQUE (case_id, element_id, account_id, rule_ids);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM access.separation_waiver AS later USING access.separation_waiver AS earlier
        WHERE (earlier.case_id, earlier.element_id, earlier.account_id)
            = (later.case_id, later.element_id, later.account_id)
          AND (earlier.decided_at, earlier.id) < (later.decided_at, later.id);
      ALTER TABLE access.separation_waiver
        DROP CONSTRAINT separation_waiver_case_id_element_id_account_id_rule_ids_key,
        ADD UNIQUE (case_id, element_id, account_id);
    `);
  }
}

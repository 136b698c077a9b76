import type { MigrationInterface, QueryRunner } from 'typeorm';

const UNDER_WAY = `CREATE UNIQUE INDEX proceeding_under_way ON item_list.proceeding
  (area_code, list_kind, coalesce(item_code, '')) WHERE outcome IS NULL AND kind <> 'rectification'`;

/** An exit that a failed rectification begins by itself (NB12.2) waits for no other proceeding about the item. */
export class ForcedExits1790000034000 implements MigrationInterface {
  readonly name = 'ForcedExits1790000034000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX item_list.proceeding_under_way`);
    await runner.query(`${UNDER_WAY} AND origin_id IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX item_list.proceeding_under_way`);
    await runner.query(UNDER_WAY);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may see a matter is answered from indexes, by area, applicant, tasks given to a post and own decisions. */
export class MattersAtHand1790000037500 implements MigrationInterface {
  readonly name = 'MattersAtHand1790000037500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX proceeding_area ON item_list.proceeding (area_code text_pattern_ops);
      CREATE INDEX proceeding_applicant ON item_list.proceeding (applicant_account_id);
      CREATE INDEX proceeding_acting_for ON item_list.proceeding (acting_for_account_id)
        WHERE acting_for_account_id IS NOT NULL;
      CREATE INDEX claim_given ON human_task.claim (post_id) WHERE via <> 'claim';
      CREATE INDEX delegation_owner ON human_task.delegation (owner_post_id) WHERE state = 'open';
      CREATE INDEX decision_by_post ON human_task.decision (account_id, post_id, case_id)
        WHERE status <> 'void';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX item_list.proceeding_area, item_list.proceeding_applicant,
        item_list.proceeding_acting_for, human_task.claim_given, human_task.delegation_owner,
        human_task.decision_by_post;
    `);
  }
}

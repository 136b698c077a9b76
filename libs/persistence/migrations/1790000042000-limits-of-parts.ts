import type { MigrationInterface, QueryRunner } from 'typeorm';

const view = (ofOrders: string) => `
  CREATE OR REPLACE VIEW limits.open_limit AS
    SELECT n.*, NULL::uuid AS work_order_id, n.due_at AS order_due_at FROM limits.limit_now n
    WHERE n.step NOT IN ('handling', 'coHandling') AND n.ended_at IS NULL AND EXISTS (
      SELECT FROM trace.user_task t WHERE t.case_id = n.case_id::text
        AND t.state = 'created' AND t.due_at = n.first_due_at)
    UNION ALL
    SELECT n.*, o.id, o.due_at FROM limits.limit_now n
    JOIN dispatch.work_order o ON o.case_id = n.case_id AND o.status <> 'answered'
      AND (o.request->>'dueAt')::timestamptz = n.first_due_at
    WHERE ${ofOrders}`;

/**
 * Of several orders of a round each has the limit of its own part. A day that the authority named (`amount` 0) follows no
 * calendar, and an order that was taken back has no limit any more.
 */
export class LimitsOfParts1790000042000 implements MigrationInterface {
  readonly name = 'LimitsOfParts1790000042000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      view(`n.step IN ('handling', 'coHandling') AND n.ended_at IS NULL AND n.amount IS DISTINCT FROM 0
        AND CASE n.step WHEN 'handling' THEN o.part = 'lead' ELSE o.part_id::text = n.occasion END
        AND NOT EXISTS (SELECT FROM joint.part p
          WHERE (p.id = o.part_id OR p.work_order_id = o.id) AND p.end_kind <> 'answered')`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(view("n.step = 'handling' AND n.ended_at IS NULL"));
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Limits that move while they run. A limit keeps its row as it was set; each move is a row of its own. `limits.limit_now`
 * shows both together. Of limits that were set before, how long they were is read off the calendar of today; one that
 * does not end with a day was counted by the clock.
 */
export class LimitMoves1790000041200 implements MigrationInterface {
  readonly name = 'LimitMoves1790000041200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE limits.time_limit
        ADD COLUMN amount int,
        ADD COLUMN unit text CHECK (unit IN ('hours', 'workingDays', 'workingHours'));
      UPDATE limits.time_limit t SET unit = 'workingDays', amount = (
        SELECT count(*) FROM generate_series(
          (t.starts_at AT TIME ZONE 'Asia/Shanghai')::date + 1,
          (t.due_at AT TIME ZONE 'Asia/Shanghai')::date, interval '1 day') AS d (day)
        LEFT JOIN directory.calendar_day c ON c.day = d.day::date
        WHERE coalesce(c.working, extract(isodow FROM d.day) < 6))
      WHERE (t.due_at AT TIME ZONE 'Asia/Shanghai')::time = '23:59:59';

      CREATE TABLE limits.limit_move (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        limit_id uuid NOT NULL REFERENCES limits.time_limit (id),
        case_id uuid NOT NULL,
        reason text NOT NULL CHECK (reason IN ('calendar', 'pause')),
        old_due_at timestamptz NOT NULL,
        new_due_at timestamptz NOT NULL,
        provisional boolean NOT NULL,
        article text NOT NULL,
        moved_at timestamptz NOT NULL
      );
      CREATE INDEX limit_move_limit ON limits.limit_move (limit_id, id DESC);
      CREATE INDEX limit_move_case ON limits.limit_move (case_id, id);

      CREATE VIEW limits.limit_now AS
        SELECT l.id, l.case_id, l.step, l.occasion, l.starts_at, l.amount, l.unit, l.article, l.basis,
          l.basis_zh, l.basis_en, l.ended_at, l.due_at AS first_due_at,
          coalesce(m.new_due_at, l.due_at) AS due_at,
          coalesce(m.provisional, l.provisional) AS provisional,
          m.id IS NOT NULL AS moved
        FROM limits.time_limit l LEFT JOIN LATERAL (
          SELECT id, new_due_at, provisional FROM limits.limit_move
          WHERE limit_id = l.id ORDER BY id DESC LIMIT 1) m ON true;

      CREATE VIEW limits.open_limit AS
        SELECT n.*, NULL::uuid AS work_order_id, n.due_at AS order_due_at FROM limits.limit_now n
        WHERE n.step <> 'handling' AND n.ended_at IS NULL AND EXISTS (
          SELECT FROM trace.user_task t WHERE t.case_id = n.case_id::text
            AND t.state = 'created' AND t.due_at = n.first_due_at)
        UNION ALL
        SELECT n.*, o.id, o.due_at FROM limits.limit_now n
        JOIN dispatch.work_order o ON o.case_id = n.case_id AND o.status <> 'answered'
          AND (o.request->>'dueAt')::timestamptz = n.first_due_at
        WHERE n.step = 'handling' AND n.ended_at IS NULL;

      CREATE TABLE limits.reckoned (
        single boolean PRIMARY KEY DEFAULT true CHECK (single),
        fingerprint text NOT NULL,
        since timestamptz NOT NULL
      );
      CREATE TABLE limits.passing_told (
        limit_id uuid PRIMARY KEY REFERENCES limits.time_limit (id),
        told_at timestamptz NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE limits.passing_told, limits.reckoned;
      DROP VIEW limits.open_limit, limits.limit_now;
      DROP TABLE limits.limit_move;
      ALTER TABLE limits.time_limit DROP COLUMN amount, DROP COLUMN unit;
    `);
  }
}

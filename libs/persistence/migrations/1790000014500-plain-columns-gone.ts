import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What must be empty before it goes: a count of rows that still have something readable. */
const LEFT = `
  SELECT (SELECT count(*) FROM intake.incident_case
      WHERE num_nonnulls(description, contact_name, contact_phone) > 0)
    + (SELECT count(*) FROM dispatch.work_order
      WHERE result_text IS NOT NULL OR request ? 'description')
    + (SELECT count(*) FROM notice.notice WHERE num_nonnulls(body_zh, body_en) > 0) AS rows`;

/**
 * Takes away the columns that held personal values and free text in the open. `setup migrate` has sealed what stood in
 * them before it comes to this; whoever runs migrations in another way is stopped while anything is left.
 */
export class PlainColumnsGone1790000014500 implements MigrationInterface {
  readonly name = 'PlainColumnsGone1790000014500';

  async up(runner: QueryRunner): Promise<void> {
    const [left] = (await runner.query(LEFT)) as { rows: string }[];
    if (Number(left?.rows) > 0) {
      throw new Error(
        `${left?.rows} rows hold personal values in the open: run \`setup migrate\`, which seals them first`,
      );
    }
    await runner.query(`
      ALTER TABLE intake.incident_case
        DROP COLUMN description, DROP COLUMN contact_name, DROP COLUMN contact_phone;
      ALTER TABLE dispatch.work_order DROP COLUMN result_text;
      ALTER TABLE notice.notice DROP COLUMN body_zh, DROP COLUMN body_en;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE intake.incident_case
        ADD COLUMN description text, ADD COLUMN contact_name text, ADD COLUMN contact_phone text;
      ALTER TABLE dispatch.work_order ADD COLUMN result_text text;
      ALTER TABLE notice.notice ADD COLUMN body_zh text, ADD COLUMN body_en text;
    `);
  }
}

import { toLocalIso } from '@grid/kernel';
import type { EntityManager } from 'typeorm';
import type { Alarm } from './alarm';

/** A condition on an alarm `a`, with the values of its parameters in their order. */
interface Condition {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

type Row = Omit<Alarm, 'raisedAt' | 'acknowledgedAt'> & {
  readonly raisedAt: Date;
  readonly acknowledgedAt: Date | null;
};

/** Alarms with the names of those concerned, the newest first. */
export async function readAlarms(
  manager: EntityManager,
  { sql, parameters }: Condition,
  limit = 1,
): Promise<readonly Alarm[]> {
  const rows: Row[] = await manager.query(
    `SELECT a.id, a.kind, a.account_id AS "accountId", by.display_name AS "accountName",
       o.name_zh AS "organisationZh", o.name_en AS "organisationEn", a.raised_at AS "raisedAt",
       a.case_count AS "caseCount", a.window_minutes AS "windowMinutes",
       a.acknowledged_at AS "acknowledgedAt", ack.display_name AS "acknowledgedByName"
     FROM personal_data.alarm a
     JOIN access.account by ON by.id = a.account_id
     LEFT JOIN access.account ack ON ack.id = a.acknowledged_by
     LEFT JOIN directory.post p ON p.id = a.post_id
     LEFT JOIN directory.organisation o ON o.code = p.organisation_code
     WHERE ${sql} ORDER BY a.raised_at DESC, a.id DESC LIMIT ${limit}`,
    [...parameters],
  );
  return rows.map((row) => ({
    ...row,
    raisedAt: toLocalIso(row.raisedAt),
    acknowledgedAt: row.acknowledgedAt === null ? null : toLocalIso(row.acknowledgedAt),
  }));
}

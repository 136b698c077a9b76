import type { EntityManager } from 'typeorm';

/** A hold counts until it is lifted or its time is over; `$1` is the present instant. */
export const ACTIVE_HOLD = 'h.lifted_at IS NULL AND (h.until IS NULL OR h.until > $1)';

/** Whether the personal data of a case must not be erased now. */
export async function isHeld(manager: EntityManager, caseId: string, now: Date): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `SELECT 1 FROM personal_data.hold h WHERE ${ACTIVE_HOLD} AND h.case_id = $2 LIMIT 1`,
    [now, caseId],
  );
  return rows.length > 0;
}

import type { DataSource } from 'typeorm';
import { ACTIVE_HOLD } from '../hold/active-hold';

/** A case whose personal data has been kept as long as its rule allows. */
export interface DueCase {
  readonly caseId: string;
  readonly ruleCode: string;
  readonly closedAt: Date;
}

/**
 * Cases that ended so long ago that the rule for their category says: no longer. The rule for a single category goes
 * before the one for its class, that before the one for its kind, and that before the one for all.
 * @param after the last case of the batch before
 */
export function dueCases(
  dataSource: DataSource,
  now: Date,
  after: DueCase | null,
  limit: number,
): Promise<DueCase[]> {
  return dataSource.query(
    `SELECT c.id AS "caseId", rule.code AS "ruleCode", c.closed_at AS "closedAt"
     FROM intake.incident_case c
     JOIN intake.category k ON k.code = c.category_code
     JOIN personal_data.subject_key s ON s.subject_id = c.id AND s.erased_at IS NULL
     CROSS JOIN LATERAL (
       SELECT r.code, r.days FROM personal_data.retention_rule r
       WHERE r.occasion = c.status
         AND (r.category_code IS NULL OR r.category_code = k.code)
         AND (r.class_code IS NULL OR r.class_code = k.class_code)
         AND (r.category_kind IS NULL OR r.category_kind = k.kind)
       ORDER BY r.category_code NULLS LAST, r.class_code NULLS LAST, r.category_kind NULLS LAST
       LIMIT 1) rule
     WHERE c.closed_at <= $1::timestamptz - make_interval(days => rule.days)
       AND ($2::timestamptz IS NULL OR (c.closed_at, c.id) > ($2, $3::uuid))
       AND NOT EXISTS (SELECT FROM personal_data.hold h WHERE h.case_id = c.id AND ${ACTIVE_HOLD})
     ORDER BY c.closed_at, c.id LIMIT $4`,
    [now, after?.closedAt ?? null, after?.caseId ?? null, limit],
  );
}

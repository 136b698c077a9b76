import type { DataSource } from 'typeorm';
import type { Subject } from '../domain/subject';
import { ACTIVE_HOLD } from '../hold/active-hold';

/** A case, a proceeding or an order to grid members whose personal data has been kept as long as its rule allows. */
export interface DueSubject extends Subject {
  readonly ruleCode: string;
  readonly endedAt: Date;
}

/**
 * What ended so long ago that the rule for its category says: no longer. The rule for a single category goes before the
 * one for its class, that before the one for its kind, and that before the one for all. An order that nobody answered
 * counts from when it was placed.
 * @param after the last one of the batch before
 */
export function dueSubjects(
  dataSource: DataSource,
  now: Date,
  after: DueSubject | null,
  limit: number,
): Promise<DueSubject[]> {
  return dataSource.query(
    `WITH ended AS (
       SELECT 'case' AS kind, id, status AS occasion, category_code, closed_at AS ended_at
       FROM intake.incident_case WHERE closed_at IS NOT NULL
       UNION ALL
       SELECT 'case', id, 'closed', NULL, ended_at
       FROM item_list.proceeding WHERE ended_at IS NOT NULL
       UNION ALL
       SELECT 'gridOrder', id, 'closed', category_code, coalesce(answered_at, placed_at)
       FROM dispatch.grid_order)
     SELECT e.kind, e.id, rule.code AS "ruleCode", e.ended_at AS "endedAt"
     FROM ended e
     JOIN personal_data.subject_key s ON s.subject_id = e.id AND s.erased_at IS NULL
     LEFT JOIN intake.category k ON k.code = e.category_code
     CROSS JOIN LATERAL (
       SELECT r.code, r.days FROM personal_data.retention_rule r
       WHERE r.occasion = e.occasion
         AND (r.category_code IS NULL OR r.category_code = k.code)
         AND (r.class_code IS NULL OR r.class_code = k.class_code)
         AND (r.category_kind IS NULL OR r.category_kind = k.kind)
       ORDER BY r.category_code NULLS LAST, r.class_code NULLS LAST, r.category_kind NULLS LAST
       LIMIT 1) rule
     WHERE e.ended_at <= $1::timestamptz - make_interval(days => rule.days)
       AND ($2::timestamptz IS NULL OR (e.ended_at, e.id) > ($2, $3::uuid))
       AND NOT EXISTS (SELECT FROM personal_data.hold h WHERE h.case_id = e.id AND ${ACTIVE_HOLD})
     ORDER BY e.ended_at, e.id LIMIT $4`,
    [now, after?.endedAt ?? null, after?.id ?? null, limit],
  );
}

import type { EntityManager } from 'typeorm';
import { itemListErrors } from '../domain/item-list-errors';
import type { ListKind } from '../domain/list-kind';
import type { ProceedingKind, ProceedingOutcome } from '../domain/proceeding';
import type { ApplicantKind } from '../domain/submission-rules';

/** A row of `item_list.proceeding`. */
export interface ProceedingRow {
  readonly id: string;
  readonly kind: ProceedingKind;
  readonly cityKey: string;
  readonly areaCode: string;
  readonly number: string | null;
  readonly applicantAccountId: string | null;
  readonly applicantOrganisation: string;
  readonly authorityCode: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly itemCode: string | null;
  readonly listId: string | null;
  readonly listKind: ListKind;
  readonly originId: string | null;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly openedAt: Date;
  readonly outcome: ProceedingOutcome | null;
  readonly endedAt: Date | null;
}

export const PROCEEDING_COLUMNS = `p.id, p.kind, p.city_key AS "cityKey", p.area_code AS "areaCode", p.number,
  p.applicant_account_id AS "applicantAccountId", p.applicant_organisation AS "applicantOrganisation",
  p.authority_code AS "authorityCode", p.title_zh AS "titleZh", p.title_en AS "titleEn",
  p.item_code AS "itemCode", p.list_id AS "listId", p.list_kind AS "listKind", p.origin_id AS "originId",
  p.as_of::text AS "asOf", p.opened_at AS "openedAt", p.outcome, p.ended_at AS "endedAt"`;

/**
 * The proceeding, held until the transaction ends.
 * @throws DomainError PROCEEDING_UNKNOWN
 */
export async function lockProceeding(manager: EntityManager, id: string): Promise<ProceedingRow> {
  const rows: ProceedingRow[] = await manager.query(
    `SELECT ${PROCEEDING_COLUMNS} FROM item_list.proceeding p WHERE p.id = $1 FOR NO KEY UPDATE`,
    [id],
  );
  if (rows[0] === undefined) throw itemListErrors.proceedingUnknown();
  return rows[0];
}

/** As whom the body behind a proceeding applies; what the law began through us is nobody's own application (NB12.2). */
export async function applicantKindOf(manager: EntityManager, id: string): Promise<ApplicantKind> {
  const rows: { kind: ApplicantKind }[] = await manager.query(
    `SELECT CASE WHEN p.origin_id IS NOT NULL THEN 'system'
       WHEN o.kind = 'gridAuthority' THEN 'gridAuthority' ELSE 'department' END AS kind
     FROM item_list.proceeding p JOIN directory.organisation o ON o.code = p.applicant_organisation
     WHERE p.id = $1`,
    [id],
  );
  if (rows[0] === undefined) throw itemListErrors.proceedingUnknown();
  return rows[0].kind;
}

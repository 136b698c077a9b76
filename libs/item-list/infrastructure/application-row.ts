import type { EntityManager } from 'typeorm';
import type { ItemFacts, Nature, Support } from '../domain/application';
import { type HolderNames, holderNames } from './holder-names';

/** A round of an application, as it was submitted. */
export interface ApplicationRow extends ItemFacts, HolderNames {
  readonly round: number;
  /** Only what we wrote ourselves; what people write is among the `ApplicationWords`. */
  readonly openReason: string | null;
  readonly lawCited: string | null;
  readonly submittedAt: Date;
  readonly accountId: string | null;
  readonly accountName: string | null;
}

type Row = Omit<ApplicationRow, 'workloadHoursPerMonth' | 'support' | 'nature'> & {
  readonly nature: Nature;
  readonly support: Support;
  readonly workloadHoursPerMonth: string | null;
};

/** Every round of a proceeding, the first one first; none for a publication. */
export async function applicationsOf(
  manager: EntityManager,
  proceedingId: string,
): Promise<readonly ApplicationRow[]> {
  const rows: Row[] = await manager.query(
    `SELECT a.round, coalesce(a.item_code, '') AS code, a.name_zh AS "nameZh", a.name_en AS "nameEn",
       a.category_codes AS "categoryCodes", a.directory_code AS "directoryCode", a.nature,
       a.legal_basis AS "legalBasis", a.duty_holder AS "dutyHolder", ${holderNames('a')},
       a.division_of_duties AS "divisionOfDuties", a.support,
       a.workload_hours_per_month AS "workloadHoursPerMonth", a.reason AS "openReason", a.law_cited AS "lawCited",
       a.submitted_at AS "submittedAt", a.account_id AS "accountId", n.display_name AS "accountName"
     FROM item_list.application a LEFT JOIN access.account n ON n.id = a.account_id
     WHERE a.proceeding_id = $1 ORDER BY a.round`,
    [proceedingId],
  );
  return rows.map(({ workloadHoursPerMonth: hours, ...row }) => ({
    ...row,
    workloadHoursPerMonth: hours === null ? null : Number(hours),
  }));
}

/** Who submits, and when. */
export interface Submitter {
  readonly accountId: string | null;
  readonly postId: string | null;
  readonly actingForAccountId: string | null;
  readonly at: Date;
}

/** Puts the next round beside those before it, without what people wrote. @returns its number */
export async function addApplication(
  manager: EntityManager,
  proceedingId: string,
  facts: ItemFacts & { readonly openReason?: string; readonly lawCited: string | null },
  by: Submitter,
): Promise<number> {
  const rows: { round: number }[] = await manager.query(
    `INSERT INTO item_list.application (proceeding_id, round, item_code, name_zh, name_en, category_codes,
       directory_code, nature, legal_basis, duty_holder, division_of_duties, support,
       workload_hours_per_month, reason, law_cited, submitted_at, account_id, post_id, acting_for_account_id)
     SELECT $1, coalesce(max(round), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15,
       $16::uuid, $17::uuid, $18::uuid
     FROM item_list.application WHERE proceeding_id = $1 RETURNING round`,
    [
      ...[proceedingId, facts.code, facts.nameZh, facts.nameEn, facts.categoryCodes],
      ...[facts.directoryCode, facts.nature, facts.legalBasis, facts.dutyHolder],
      ...[facts.divisionOfDuties, JSON.stringify(facts.support), facts.workloadHoursPerMonth],
      ...[
        facts.openReason ?? null,
        facts.lawCited,
        by.at,
        by.accountId,
        by.postId,
        by.actingForAccountId,
      ],
    ],
  );
  return rows[0]?.round ?? 1;
}

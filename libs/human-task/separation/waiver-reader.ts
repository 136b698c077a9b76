import { Injectable } from '@nestjs/common';
import type { CaseScope } from '@grid/access';
import { CaseReaderService } from '@grid/intake';
import { type BilingualText, toLocalIso } from '@grid/kernel';
import { inWords, PersonalDataService } from '@grid/personal-data';
import { elementInfo } from '@grid/process-contract';
import { DataSource } from 'typeorm';
import { type SeparationConflict, SeparationConflicts } from './separation-conflicts';
import { waiverErrors } from './waiver-errors';
import type { ConflictView, WaiverView } from './waiver-view';

/** Under which name the reason of a waiver is kept among the values of its case. */
export const reasonField = (waiverId: string): string => `waiver.${waiverId}.reason`;

type Derived = 'decidedAt' | 'reasonZh' | 'reasonEn' | 'labelZh' | 'labelEn';
type Row = Omit<WaiverView, Derived> & { readonly processId: string; readonly decidedAt: Date };

const WAIVERS = `SELECT w.id, w.process_id AS "processId", w.element_id AS "elementId",
    w.account_id AS "accountId", a.display_name AS "displayName", w.decided_at AS "decidedAt",
    d.display_name AS "deciderName", b.display_name AS "deciderActingFor",
    o.name_zh AS "organisationZh", o.name_en AS "organisationEn",
    (SELECT jsonb_agg(jsonb_build_object('id', r.id, 'descriptionZh', r.description_zh,
       'descriptionEn', r.description_en, 'article', r.article) ORDER BY r.id)
     FROM access.separation_rule r WHERE r.id = ANY(w.rule_ids)) AS rules
  FROM access.separation_waiver w
  JOIN access.account a ON a.id = w.account_id
  JOIN access.account d ON d.id = w.decided_by
  LEFT JOIN access.account b ON b.id = w.acting_for_account_id
  JOIN directory.post p ON p.id = w.post_id
  JOIN directory.organisation o ON o.code = p.organisation_code
  WHERE w.case_id = $1 ORDER BY w.decided_at, w.id`;

/** Reads who was allowed to take which steps of a case in one hand, and who would need to be. */
@Injectable()
export class WaiverReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly cases: CaseReaderService,
    private readonly conflicts: SeparationConflicts,
    private readonly personalData: PersonalDataService,
  ) {}

  /** Oldest first. @throws DomainError CASE_UNKNOWN, also for a case that the reader may not see */
  async list(scope: CaseScope, caseId: string): Promise<readonly WaiverView[]> {
    await this.requireVisible(scope, caseId);
    return this.ofCase(caseId);
  }

  /** For the product's own use, where the case was asked for before. Oldest first. */
  async ofCase(caseId: string): Promise<readonly WaiverView[]> {
    const rows: Row[] = await this.dataSource.query(WAIVERS, [caseId]);
    if (rows.length === 0) return [];
    const reasons = await this.personalData.readOne(
      caseId,
      rows.map((row) => reasonField(row.id)),
    );
    return rows.map(({ processId, decidedAt, ...row }) => {
      const label = labelOf(processId, row.elementId);
      const reason = inWords(reasons.get(reasonField(row.id)));
      return {
        ...row,
        decidedAt: toLocalIso(decidedAt),
        ...{ labelZh: label.zh, labelEn: label.en },
        ...{ reasonZh: reason?.zh ?? '', reasonEn: reason?.en ?? '' },
      };
    });
  }

  /**
   * Whom separation keeps from the steps at which a case waits, without those who were allowed to by a decision on all rules.
   * @throws DomainError CASE_UNKNOWN, also for a case that the reader may not see
   */
  async conflictsOf(scope: CaseScope, caseId: string): Promise<readonly ConflictView[]> {
    await this.requireVisible(scope, caseId);
    const { manager } = this.dataSource;
    const found = await this.conflicts.ofCase(manager, caseId);
    const open: { accountId: string; elementId: string; displayName: string }[] =
      await manager.query(
        `SELECT a.id AS "accountId", a.display_name AS "displayName", f.element_id AS "elementId"
         FROM jsonb_to_recordset($2::jsonb) AS f (account_id uuid, element_id text, rule_ids text[])
         JOIN access.account a ON a.id = f.account_id AND a.disabled_at IS NULL
         WHERE NOT EXISTS (SELECT FROM access.separation_waiver w WHERE w.case_id = $1
           AND w.account_id = f.account_id AND w.element_id = f.element_id
           AND w.rule_ids @> f.rule_ids)
         ORDER BY 3, 2, 1`,
        [caseId, JSON.stringify(found.map(waivable))],
      );
    return open.flatMap((row) => {
      const conflict = found.find(
        (one) => one.accountId === row.accountId && one.elementId === row.elementId,
      );
      if (conflict === undefined) return [];
      const { zh: labelZh, en: labelEn } = labelOf(conflict.processId, row.elementId);
      const rules = conflict.rules.map(({ id, descriptionZh, descriptionEn, article }) => ({
        ...{ id, descriptionZh, descriptionEn, article },
      }));
      return [{ ...row, labelZh, labelEn, rules }];
    });
  }

  private async requireVisible(scope: CaseScope, caseId: string): Promise<void> {
    if ((await this.cases.find(scope, caseId)) === null) throw waiverErrors.caseUnknown();
  }
}

function waivable({ accountId, elementId, rules }: SeparationConflict): object {
  const ruleIds = rules.map(({ id }) => id);
  return { account_id: accountId, element_id: elementId, rule_ids: ruleIds };
}

function labelOf(processId: string, elementId: string): BilingualText {
  const element = elementInfo(processId, elementId);
  return { zh: element?.nameZh ?? elementId, en: element?.nameEn ?? elementId };
}

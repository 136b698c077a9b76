import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { areaPrefix } from '@grid/directory';
import { type Page, readCursor, toLocalIso, toPage } from '@grid/kernel';
import { DataSource } from 'typeorm';
import type { ProposalState } from '../domain/proposal-state';

/** A proposal to change a responsibility list, which a ruling made (XX16.1). Times in ISO 8601 with +08:00. */
export interface ListProposal {
  readonly id: string;
  readonly caseId: string;
  readonly caseNumber: string | null;
  readonly categoryZh: string;
  readonly categoryEn: string;
  readonly departmentZh: string;
  readonly departmentEn: string;
  readonly article: string;
  readonly authorityZh: string;
  readonly authorityEn: string;
  readonly proposedAt: string;
  readonly state: ProposalState;
  readonly settledAt: string | null;
}

type Row = Omit<ListProposal, 'proposedAt' | 'settledAt'> & {
  readonly proposedAt: Date;
  readonly settledAt: Date | null;
};

/** Lists the proposals of the authorities in the area of the actor's post. */
@Injectable()
export class ListProposals {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first. @throws DomainError CURSOR_INVALID */
  async list(
    { post }: Actor,
    { cursor, limit }: { readonly cursor: string | null; readonly limit: number },
  ): Promise<Page<ListProposal>> {
    if (post === null) return { items: [], nextCursor: null };
    const after = readCursor(cursor, ['instant', 'uuid']);
    const rows: Row[] = await this.dataSource.query(
      `SELECT p.id, r.case_id AS "caseId", c.case_number AS "caseNumber", k.name_zh AS "categoryZh",
         k.name_en AS "categoryEn", d.name_zh AS "departmentZh", d.name_en AS "departmentEn", r.article,
         a.name_zh AS "authorityZh", a.name_en AS "authorityEn", p.proposed_at AS "proposedAt", p.state,
         p.settled_at AS "settledAt"
       FROM jurisdiction.list_proposal p JOIN jurisdiction.ruling r ON r.id = p.ruling_id
       JOIN intake.incident_case c ON c.id = r.case_id
       JOIN intake.category k ON k.code = r.category_code
       JOIN directory.organisation a ON a.code = p.authority
       JOIN directory.organisation d ON d.code = r.department_code
       WHERE starts_with(a.area_code, $1)
         AND ($2::timestamptz IS NULL OR (p.proposed_at, p.id) < ($2, $3::uuid))
       ORDER BY p.proposed_at DESC, p.id DESC LIMIT $4`,
      [areaPrefix(post.areaCode), after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    );
    const page = toPage(rows, limit, (row) => [toLocalIso(row.proposedAt), row.id]);
    return {
      ...page,
      items: page.items.map((row) => ({
        ...row,
        proposedAt: toLocalIso(row.proposedAt),
        settledAt: row.settledAt && toLocalIso(row.settledAt),
      })),
    };
  }
}

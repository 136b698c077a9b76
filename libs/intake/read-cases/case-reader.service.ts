import { Injectable } from '@nestjs/common';
import { type CaseScope, visibleCases } from '@grid/access';
import { type Page, readCursor, toLocalIso, toPage } from '@grid/kernel';
import {
  PersonalDataService,
  type SubjectValues,
  clearText,
  erasedOf,
  ownedBy,
} from '@grid/personal-data';
import { DataSource } from 'typeorm';
import type { CaseFilter, CaseView } from './case-view';

interface Row
  extends
    Record<'capturedAt' | 'reportedAt', Date>,
    Record<'acceptedAt' | 'dueAt' | 'closedAt', Date | null> {
  id: string;
  reporterId: string;
}

const COLUMNS = `c.id, c.case_number AS "caseNumber", c.status, c.category_code AS "categoryCode",
  k.name_zh AS "categoryZh", k.name_en AS "categoryEn", c.place_text AS "placeText",
  c.grid_code AS "gridCode", g.name_zh AS "gridNameZh", g.name_en AS "gridNameEn",
  c.urgency, c.captured_at AS "capturedAt", c.reported_at AS "reportedAt",
  c.accepted_at AS "acceptedAt", c.due_at AS "dueAt", c.closed_at AS "closedAt",
  c.archive_number AS "archiveNumber", c.reporter_account_id AS "reporterId"`;

const SOURCE = `intake.incident_case c
  JOIN intake.category k ON k.code = c.category_code
  LEFT JOIN directory.grid g ON g.code = c.grid_code`;

/** Reads cases within what the reader may see. */
@Injectable()
export class CaseReaderService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly personalData: PersonalDataService,
  ) {}

  /** Newest first. @throws DomainError CURSOR_INVALID */
  async list(scope: CaseScope, filter: CaseFilter): Promise<Page<CaseView>> {
    const after = readCursor(filter.cursor, ['instant', 'uuid']);
    const visible = visibleCases(scope, 'c', 8);
    const rows: Row[] = await this.dataSource.query(
      `SELECT ${COLUMNS} FROM ${SOURCE}
       WHERE ${visible.sql}
         AND ($1::text IS NULL OR c.status = $1)
         AND (NOT $2 OR c.reporter_account_id = $3::uuid)
         AND ($4::text IS NULL OR strpos(
           concat_ws(' ', c.case_number, c.archive_number, c.place_text), $4) > 0)
         AND ($5::timestamptz IS NULL OR (c.reported_at, c.id) < ($5, $6::uuid))
       ORDER BY c.reported_at DESC, c.id DESC LIMIT $7`,
      [
        filter.status,
        filter.mine,
        scope.reporterId,
        filter.text,
        after?.[0] ?? null,
        after?.[1] ?? null,
        filter.limit + 1,
        ...visible.parameters,
      ],
    );
    const page = toPage(rows, filter.limit, (row) => [toLocalIso(row.reportedAt), row.id]);
    return { ...page, items: await this.views(page.items) };
  }

  /** Null when there is no such case or the reader may not see it: from outside the two are the same. */
  async find(scope: CaseScope, caseId: string): Promise<CaseView | null> {
    const visible = visibleCases(scope, 'c', 2);
    const rows: Row[] = await this.dataSource.query(
      `SELECT ${COLUMNS} FROM ${SOURCE} WHERE c.id = $1 AND ${visible.sql}`,
      [caseId, ...visible.parameters],
    );
    const [view] = await this.views(rows);
    return view ?? null;
  }

  /** Cases by id for the product's own use, where access was asked elsewhere (the tasklist's groups). */
  async byIds(caseIds: readonly string[]): Promise<ReadonlyMap<string, CaseView>> {
    const rows: Row[] = await this.dataSource.query(
      `SELECT ${COLUMNS} FROM ${SOURCE} WHERE c.id = ANY($1::uuid[])`,
      [caseIds],
    );
    return new Map((await this.views(rows)).map((view) => [view.id, view]));
  }

  private async views(rows: readonly Row[]): Promise<readonly CaseView[]> {
    const ids = rows.map((row) => row.id);
    const values = await this.personalData.read(ids, ['description']);
    return rows.map((row) => viewOf(row, values.get(row.id)));
  }
}

/** Marked as the reporter's own, who sees it in clear. */
function viewOf({ reporterId, ...row }: Row, values: SubjectValues | undefined): CaseView {
  const description = values?.get('description');
  const iso = (at: Date | null): string | null => (at === null ? null : toLocalIso(at));
  return ownedBy(reporterId, {
    ...(row as unknown as CaseView),
    description: clearText(description),
    erased: erasedOf(description),
    capturedAt: toLocalIso(row.capturedAt),
    reportedAt: toLocalIso(row.reportedAt),
    acceptedAt: iso(row.acceptedAt),
    dueAt: iso(row.dueAt),
    closedAt: iso(row.closedAt),
  });
}

import { Injectable } from '@nestjs/common';
import { type CaseScope, type SqlCondition, visibleCases } from '@grid/access';
import { type Page, readCursor, toLocalIso, toPage } from '@grid/kernel';
import {
  PersonalDataService,
  type SubjectValues,
  clearText,
  erasedOf,
  ownedBy,
} from '@grid/personal-data';
import { DataSource } from 'typeorm';
import type { CaseCondition, CaseFilter, CaseView } from './case-view';

interface Row
  extends
    Record<'capturedAt' | 'reportedAt', Date>,
    Record<'acceptedAt' | 'dueAt' | 'closedAt', Date | null> {
  id: string;
  reporterId: string;
}

const COLUMNS = `c.id, c.city_key AS "cityKey", c.case_number AS "caseNumber", c.status, c.category_code AS "categoryCode",
  k.name_zh AS "categoryZh", k.name_en AS "categoryEn", c.place_text AS "placeText",
  c.grid_code AS "gridCode", g.name_zh AS "gridNameZh", g.name_en AS "gridNameEn",
  c.county_code AS "countyCode", c.urgency, c.handling, c.captured_at AS "capturedAt", c.reported_at AS "reportedAt",
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
    const { sql, parameters } = matching(scope, filter, 4);
    const rows: Row[] = await this.dataSource.query(
      `SELECT ${COLUMNS} FROM ${SOURCE}
       WHERE ${sql} AND ($1::timestamptz IS NULL OR (c.reported_at, c.id) < ($1, $2::uuid))
       ORDER BY c.reported_at DESC, c.id DESC LIMIT $3`,
      [after?.[0] ?? null, after?.[1] ?? null, filter.limit + 1, ...parameters],
    );
    const page = toPage(rows, filter.limit, (row) => [toLocalIso(row.reportedAt), row.id]);
    return { ...page, items: await this.views(page.items) };
  }

  /** The cases of a list at once, by id, newest first. */
  async ids(scope: CaseScope, filter: CaseCondition, limit: number): Promise<readonly string[]> {
    const { sql, parameters } = matching(scope, filter, 2);
    const rows: { id: string }[] = await this.dataSource.query(
      `SELECT c.id FROM intake.incident_case c WHERE ${sql}
       ORDER BY c.reported_at DESC, c.id DESC LIMIT $1`,
      [limit, ...parameters],
    );
    return rows.map(({ id }) => id);
  }

  /** Which of these cases the reader may see. */
  async seenAmong(scope: CaseScope, caseIds: readonly string[]): Promise<readonly string[]> {
    const visible = visibleCases(scope, 'c', 2);
    const rows: { id: string }[] = await this.dataSource.query(
      `SELECT c.id FROM intake.incident_case c WHERE c.id = ANY($1::uuid[]) AND ${visible.sql}`,
      [caseIds, ...visible.parameters],
    );
    return rows.map(({ id }) => id);
  }

  /** Cases that are one of the subjects, or were reported by one, newest first; only what the reader may see. */
  async ofSubjects(
    scope: CaseScope,
    subjectIds: readonly string[],
    limit: number,
  ): Promise<readonly CaseView[]> {
    const visible = visibleCases(scope, 'c', 3);
    const rows: Row[] = await this.dataSource.query(
      `SELECT ${COLUMNS} FROM ${SOURCE}
       WHERE (c.id = ANY($1::uuid[]) OR c.reporter_account_id = ANY($1::uuid[])) AND ${visible.sql}
       ORDER BY c.reported_at DESC, c.id DESC LIMIT $2`,
      [subjectIds, limit, ...visible.parameters],
    );
    return this.views(rows);
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

/** What a reader may see and has asked for, as one condition; every list, count and export of cases takes it. */
function matching(
  scope: CaseScope,
  { status, mine, text }: CaseCondition,
  firstParameter: number,
): SqlCondition {
  const visible = visibleCases(scope, 'c', firstParameter + 4);
  const [wanted, own, reporter, words] = [0, 1, 2, 3].map((n) => `$${firstParameter + n}`);
  return {
    sql: `${visible.sql}
      AND (${wanted}::text IS NULL OR c.status = ${wanted})
      AND (NOT ${own} OR c.reporter_account_id = ${reporter}::uuid)
      AND (${words}::text IS NULL OR strpos(
        concat_ws(' ', c.case_number, c.archive_number, c.place_text), ${words}) > 0)`,
    parameters: [status, mine, scope.reporterId, text, ...visible.parameters],
  };
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

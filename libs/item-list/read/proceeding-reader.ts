import { Injectable } from '@nestjs/common';
import { type Actor, type SqlCondition, proceedingScope, visibleProceedings } from '@grid/access';
import { Clock, type Page, readCursor, toLocalIso, toPage } from '@grid/kernel';
import { DataSource } from 'typeorm';
import { itemListErrors } from '../domain/item-list-errors';
import type { ProceedingFilter, ProceedingView } from './proceeding-view';

type Row = Omit<ProceedingView, 'openedAt' | 'endedAt'> & {
  readonly openedAt: Date;
  readonly endedAt: Date | null;
  readonly originId: string | null;
};

/**
 * A limit of a step has passed before somebody did it; `$1` is now. Nobody gets late by what others do afterwards, nor by
 * what passes when it has ended.
 */
const overdue = (step: string, task: string) => `EXISTS (SELECT FROM limits.limit_now t
    WHERE t.case_id = p.id AND t.step = '${step}' AND t.due_at < coalesce(
      (SELECT min(d.decided_at) FROM human_task.decision d
       WHERE d.case_id = p.id AND d.element_id = '${task}' AND d.status <> 'void'), p.ended_at, $1))`;

const SELECT = `SELECT p.id, p.kind, p.number, p.city_key AS "cityKey", p.area_code AS "areaCode",
    a.name_zh AS "areaZh", a.name_en AS "areaEn", p.list_kind AS "listKind", p.item_code AS "itemCode",
    p.title_zh AS "titleZh", p.title_en AS "titleEn", n.display_name AS "applicantName",
    o.name_zh AS "organisationZh", o.name_en AS "organisationEn", g.name_zh AS "authorityZh",
    g.name_en AS "authorityEn", p.as_of::text AS "asOf", p.opened_at AS "openedAt", p.outcome,
    p.ended_at AS "endedAt", p.origin_id AS "originId",
    ${overdue('publishList', 'UserTask_PublishList')} AS "publicationOverdue",
    ${overdue('fileWithCity', 'UserTask_FileWithCity')} AS "filingOverdue"
  FROM item_list.proceeding p
  JOIN directory.area a ON a.code = p.area_code
  JOIN directory.organisation o ON o.code = p.applicant_organisation
  JOIN directory.organisation g ON g.code = p.authority_code
  LEFT JOIN access.account n ON n.id = p.applicant_account_id`;

/** Reads proceedings within what the reader may see. */
@Injectable()
export class ProceedingReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Newest first. @throws DomainError CURSOR_INVALID */
  async list(actor: Actor, filter: ProceedingFilter): Promise<Page<ProceedingView>> {
    const after = readCursor(filter.cursor, ['instant', 'uuid']);
    const readable = readableBy(actor, 9);
    const rows: Row[] = await this.dataSource.query(
      `${SELECT} WHERE ${readable.sql}
         AND ($2::uuid IS NULL OR $2 IN (p.applicant_account_id, p.acting_for_account_id))
         AND ($3::text IS NULL OR p.area_code = $3) AND ($4::text IS NULL OR p.kind = $4)
         AND ($5::text IS NULL OR coalesce(p.outcome, 'open') = $5)
         AND ($6::timestamptz IS NULL OR (p.opened_at, p.id) < ($6, $7::uuid))
       ORDER BY p.opened_at DESC, p.id DESC LIMIT $8`,
      [
        ...[this.clock.now(), filter.mine ? actor.accountId : null, filter.area, filter.kind],
        ...[filter.outcome, after?.[0] ?? null, after?.[1] ?? null, filter.limit + 1],
        ...readable.parameters,
      ],
    );
    const page = toPage(rows, filter.limit, (row) => [toLocalIso(row.openedAt), row.id]);
    return { ...page, items: page.items.map(({ originId: _, ...row }) => viewOf(row)) };
  }

  /** @throws DomainError PROCEEDING_UNKNOWN, also for one that the actor may not see */
  async require(
    actor: Actor,
    id: string,
  ): Promise<ProceedingView & { readonly originId: string | null }> {
    const readable = readableBy(actor, 3);
    const rows: Row[] = await this.dataSource.query(
      `${SELECT} WHERE p.id = $2 AND ${readable.sql}`,
      [this.clock.now(), id, ...readable.parameters],
    );
    const [row] = rows;
    if (row === undefined) throw itemListErrors.proceedingUnknown();
    return { ...viewOf(row), originId: row.originId };
  }

  /** Which of these ids are proceedings that the actor may see. */
  async seenAmong(actor: Actor, ids: readonly string[]): Promise<readonly string[]> {
    const readable = readableBy(actor, 2);
    const rows: { id: string }[] = await this.dataSource.query(
      `SELECT p.id FROM item_list.proceeding p WHERE p.id = ANY($1::uuid[]) AND ${readable.sql}`,
      [ids, ...readable.parameters],
    );
    return rows.map(({ id }) => id);
  }
}

const readableBy = (actor: Actor, firstParameter: number): SqlCondition =>
  visibleProceedings(proceedingScope(actor), 'p', firstParameter);

function viewOf(row: Omit<Row, 'originId'>): ProceedingView {
  const { openedAt, endedAt } = row;
  return {
    ...row,
    openedAt: toLocalIso(openedAt),
    endedAt: endedAt === null ? null : toLocalIso(endedAt),
  };
}

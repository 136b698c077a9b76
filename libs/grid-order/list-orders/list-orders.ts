import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { type Page, readCursor, toLocalIso, toPage } from '@grid/kernel';
import { inWords, PersonalDataService, type SubjectValues } from '@grid/personal-data';
import { DataSource } from 'typeorm';
import {
  type GridOrderOutcome,
  type GridOrderView,
  orderFields,
  type RefusalGround,
} from '../domain/grid-order';
import { visibleOrders } from '../infrastructure/order-scope';

/** What is asked for; `open` narrows the list to orders without an answer. */
export interface OrderFilter {
  readonly open: boolean;
  readonly cursor: string | null;
  readonly limit: number;
}

type Words = 'textZh' | 'textEn' | 'placedAt' | 'dueAt' | 'exception' | 'answer';
type Row = Omit<GridOrderView, Words> & {
  readonly placedAt: Date;
  readonly dueAt: Date | null;
  readonly outcome: GridOrderOutcome | null;
  readonly answeredAt: Date | null;
  readonly answeredByName: string | null;
  readonly answerReason: RefusalGround | null;
  readonly answerArticle: string | null;
  readonly noFault: boolean;
  readonly livelihood: boolean;
  readonly livelihoodArticle: string | null;
};

/** The orders of a post: those it receives and those its authority gives. */
@Injectable()
export class ListOrders {
  constructor(
    private readonly dataSource: DataSource,
    private readonly personalData: PersonalDataService,
  ) {}

  /** Newest first. @throws DomainError CURSOR_INVALID */
  async execute(actor: Actor, { open, cursor, limit }: OrderFilter): Promise<Page<GridOrderView>> {
    const after = readCursor(cursor, ['instant', 'uuid']);
    const visible = visibleOrders(actor, 'o', 5);
    const rows: Row[] = await this.dataSource.query(
      `SELECT o.id, o.grid_code AS "gridCode", coalesce(g.name_zh, o.grid_code) AS "gridNameZh",
         coalesce(g.name_en, o.grid_code) AS "gridNameEn", o.category_code AS "categoryCode",
         k.name_zh AS "categoryZh", k.name_en AS "categoryEn", o.item_code AS "itemCode",
         o.item_zh AS "itemZh", o.item_en AS "itemEn", r.name_zh AS "requestedByZh",
         r.name_en AS "requestedByEn", o.livelihood, o.livelihood_article AS "livelihoodArticle",
         o.answer_reason AS "answerReason", o.answer_article AS "answerArticle",
         o.no_fault AS "noFault", o.placed_at AS "placedAt",
         o.due_at AS "dueAt", n.name_zh AS "organisationZh", n.name_en AS "organisationEn",
         p.display_name AS "placedByName", o.article, o.outcome, o.answered_at AS "answeredAt",
         a.display_name AS "answeredByName"
       FROM dispatch.grid_order o
       JOIN directory.organisation n ON n.code = o.organisation_code
       LEFT JOIN directory.organisation r ON r.code = o.requested_by
       JOIN access.account p ON p.id = o.placed_by
       LEFT JOIN access.account a ON a.id = o.answered_by
       LEFT JOIN directory.grid g ON g.code = o.grid_code
       LEFT JOIN intake.category k ON k.code = o.category_code
       WHERE (NOT $1 OR o.answered_at IS NULL)
         AND ($2::timestamptz IS NULL OR (o.placed_at, o.id) < ($2, $3::uuid))
         AND ${visible.sql}
       ORDER BY o.placed_at DESC, o.id DESC LIMIT $4`,
      [open, after?.[0] ?? null, after?.[1] ?? null, limit + 1, ...visible.parameters],
    );
    const page = toPage(rows, limit, (row) => [toLocalIso(row.placedAt), row.id]);
    const values = await this.personalData.read(page.items.map(({ id }) => id));
    return { ...page, items: page.items.map((row) => viewOf(row, values.get(row.id))) };
  }
}

function viewOf(row: Row, values: SubjectValues | undefined): GridOrderView {
  const text = inWords(values?.get(orderFields.text));
  return {
    id: row.id,
    gridCode: row.gridCode,
    gridNameZh: row.gridNameZh,
    gridNameEn: row.gridNameEn,
    categoryCode: row.categoryCode,
    categoryZh: row.categoryZh,
    categoryEn: row.categoryEn,
    itemCode: row.itemCode,
    itemZh: row.itemZh,
    itemEn: row.itemEn,
    requestedByZh: row.requestedByZh,
    requestedByEn: row.requestedByEn,
    exception: exceptionOf(row, values),
    textZh: text?.zh ?? '',
    textEn: text?.en ?? '',
    placedAt: toLocalIso(row.placedAt),
    dueAt: row.dueAt === null ? null : toLocalIso(row.dueAt),
    organisationZh: row.organisationZh,
    organisationEn: row.organisationEn,
    placedByName: row.placedByName,
    article: row.article,
    answer: answerOf(row, values),
  };
}

function exceptionOf(
  { livelihood, livelihoodArticle }: Row,
  values: SubjectValues | undefined,
): GridOrderView['exception'] {
  if (!livelihood) return null;
  const reason = inWords(values?.get(orderFields.livelihoodReason));
  return {
    reasonZh: reason?.zh ?? '',
    reasonEn: reason?.en ?? '',
    article: livelihoodArticle,
  };
}

function answerOf(row: Row, values: SubjectValues | undefined): GridOrderView['answer'] {
  const { outcome, answeredAt } = row;
  if (outcome === null || answeredAt === null) return null;
  const answer = inWords(values?.get(orderFields.answer));
  return {
    outcome,
    reason: row.answerReason,
    article: row.answerArticle,
    noFault: row.noFault,
    textZh: answer?.zh ?? '',
    textEn: answer?.en ?? '',
    answeredAt: toLocalIso(answeredAt),
    answeredByName: row.answeredByName ?? '',
  };
}

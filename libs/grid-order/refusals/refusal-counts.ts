import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { areaPrefix } from '@grid/directory';
import { type Page, readCursor, toLocalIso, toPage, ZONE } from '@grid/kernel';
import { DataSource } from 'typeorm';
import type { OrderRefusalGround } from '../domain/order-refusal';

/** How often a body's orders were refused in a month (YYYY-MM, Asia/Shanghai), each attempt, and how often it was given an exception. */
export interface RefusalCount {
  readonly month: string;
  readonly organisationCode: string;
  readonly organisationZh: string;
  readonly organisationEn: string;
  /** Refused orders that the body gave, or that others gave on its behalf. */
  readonly count: number;
  /** Those of them that were about nothing on a list in force. */
  readonly unlistedCount: number;
  /** Orders about unlisted matters that the head let pass (NB20.1); no part of the others. */
  readonly exceptionCount: number;
  /** Newest first. */
  readonly attempts: readonly RefusedAttempt[];
}

/** One refused order. Time in ISO 8601 with +08:00. */
export interface RefusedAttempt {
  readonly id: string;
  readonly at: string;
  readonly gridCode: string;
  readonly ground: OrderRefusalGround;
  readonly article: string | null;
}

/** Refused orders and exceptions, a row for the body that gave the order and one for the department that asked for it. */
const ENTRIES = `
  SELECT body, to_char(at AT TIME ZONE $1, 'YYYY-MM') AS month, id, at, grid_code, ground, article
  FROM (
    SELECT id, at, organisation_code, requested_by, grid_code, ground, article
    FROM dispatch.grid_order_refusal
    UNION ALL
    SELECT id, placed_at, organisation_code, requested_by, grid_code, NULL, livelihood_article
    FROM dispatch.grid_order WHERE livelihood) AS entry
  CROSS JOIN LATERAL (VALUES (organisation_code), (requested_by)) AS b (body)`;

/** Counts the refused orders of an area's bodies, and their exceptions. */
@Injectable()
export class RefusalCounts {
  constructor(private readonly dataSource: DataSource) {}

  /** By month and body within the area of the actor's post, the newest month first. @throws DomainError CURSOR_INVALID */
  async list(
    { post }: Actor,
    { cursor, limit }: { readonly cursor: string | null; readonly limit: number },
  ): Promise<Page<RefusalCount>> {
    if (post === null) return { items: [], nextCursor: null };
    const after = readCursor(cursor, ['code', 'code']);
    const rows: RefusalCount[] = await this.dataSource.query(
      `SELECT e.month, o.code AS "organisationCode", o.name_zh AS "organisationZh",
         o.name_en AS "organisationEn", count(e.ground)::int AS count,
         (count(*) FILTER (WHERE e.ground = 'itemNotInForce'))::int AS "unlistedCount",
         (count(*) FILTER (WHERE e.ground IS NULL))::int AS "exceptionCount",
         coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'at', e.at, 'gridCode', e.grid_code,
           'ground', e.ground, 'article', e.article) ORDER BY e.at DESC, e.id)
           FILTER (WHERE e.ground IS NOT NULL), '[]') AS attempts
       FROM (${ENTRIES}) AS e JOIN directory.organisation o ON o.code = e.body
       WHERE starts_with(o.area_code, $2)
         AND ($3::text IS NULL OR e.month < $3 OR (e.month = $3 AND o.code > $4))
       GROUP BY e.month, o.code ORDER BY e.month DESC, o.code LIMIT $5`,
      [ZONE, areaPrefix(post.areaCode), after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    );
    const page = toPage(rows, limit, (row) => [row.month, row.organisationCode]);
    return { ...page, items: page.items.map(countOf) };
  }
}

function countOf(row: RefusalCount): RefusalCount {
  return {
    ...row,
    attempts: row.attempts.map((attempt) => ({
      ...attempt,
      at: toLocalIso(new Date(attempt.at)),
    })),
  };
}

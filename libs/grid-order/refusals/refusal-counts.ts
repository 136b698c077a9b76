import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { areaPrefix } from '@grid/directory';
import { type Page, readCursor, toLocalIso, toPage, ZONE } from '@grid/kernel';
import { DataSource } from 'typeorm';

/** How often a body tried to give grid members orders in a month (YYYY-MM, Asia/Shanghai), and each attempt. */
export interface RefusalCount {
  readonly month: string;
  readonly organisationCode: string;
  readonly organisationZh: string;
  readonly organisationEn: string;
  readonly count: number;
  /** Newest first. */
  readonly attempts: readonly RefusedAttempt[];
}

/** One refused order. Time in ISO 8601 with +08:00. */
export interface RefusedAttempt {
  readonly id: string;
  readonly at: string;
  readonly gridCode: string;
  readonly article: string | null;
}

type Row = Omit<RefusalCount, 'attempts'> & {
  readonly attempts: readonly (Omit<RefusedAttempt, 'at'> & { readonly at: string })[];
};

/** Counts the refused direct orders of an area's bodies. */
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
    const rows: Row[] = await this.dataSource.query(
      `SELECT to_char(r.at AT TIME ZONE $1, 'YYYY-MM') AS month,
         r.organisation_code AS "organisationCode", o.name_zh AS "organisationZh",
         o.name_en AS "organisationEn", count(*)::int AS count,
         jsonb_agg(jsonb_build_object('id', r.id, 'at', r.at, 'gridCode', r.grid_code,
           'article', r.article) ORDER BY r.at DESC, r.id) AS attempts
       FROM dispatch.grid_order_refusal r
       JOIN directory.organisation o ON o.code = r.organisation_code
       WHERE starts_with(o.area_code, $2)
       GROUP BY 1, 2, 3, 4
       HAVING $3::text IS NULL OR to_char(min(r.at) AT TIME ZONE $1, 'YYYY-MM') < $3
         OR (to_char(min(r.at) AT TIME ZONE $1, 'YYYY-MM') = $3 AND r.organisation_code > $4)
       ORDER BY 1 DESC, 2 LIMIT $5`,
      [ZONE, areaPrefix(post.areaCode), after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    );
    const page = toPage(rows, limit, (row) => [row.month, row.organisationCode]);
    return { ...page, items: page.items.map(countOf) };
  }
}

function countOf(row: Row): RefusalCount {
  return {
    ...row,
    attempts: row.attempts.map((attempt) => ({
      ...attempt,
      at: toLocalIso(new Date(attempt.at)),
    })),
  };
}

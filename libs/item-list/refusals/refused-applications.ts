import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { areaPrefix } from '@grid/directory';
import { type Page, readCursor, toLocalIso, toPage, ZONE } from '@grid/kernel';
import { DataSource } from 'typeorm';
import type { ProceedingKind } from '../domain/proceeding';

/** How often applications of a body were refused at submission in a month (YYYY-MM, Asia/Shanghai), and each of them. */
export interface RefusedApplications {
  readonly month: string;
  readonly organisationCode: string;
  readonly organisationZh: string;
  readonly organisationEn: string;
  readonly count: number;
  /** Newest first. */
  readonly attempts: readonly RefusedApplication[];
}

/** One application that was refused. Time in ISO 8601 with +08:00. */
export interface RefusedApplication {
  readonly id: string;
  readonly at: string;
  readonly kind: ProceedingKind;
  readonly code: string;
  readonly article: string | null;
}

/** Counts the refused applications of an area's bodies. */
@Injectable()
export class RefusedApplicationCounts {
  constructor(private readonly dataSource: DataSource) {}

  /** By month and body within the area of the actor's post, the newest month first. @throws DomainError CURSOR_INVALID */
  async list(
    { post }: Actor,
    { cursor, limit }: { readonly cursor: string | null; readonly limit: number },
  ): Promise<Page<RefusedApplications>> {
    if (post === null) return { items: [], nextCursor: null };
    const after = readCursor(cursor, ['code', 'code']);
    const rows: RefusedApplications[] = await this.dataSource.query(
      `SELECT to_char(r.at AT TIME ZONE $1, 'YYYY-MM') AS month,
         r.organisation_code AS "organisationCode", o.name_zh AS "organisationZh",
         o.name_en AS "organisationEn", count(*)::int AS count,
         jsonb_agg(jsonb_build_object('id', r.id, 'at', r.at, 'kind', r.kind, 'code', r.code,
           'article', r.article) ORDER BY r.at DESC, r.id) AS attempts
       FROM item_list.refusal r JOIN directory.organisation o ON o.code = r.organisation_code
       WHERE starts_with(o.area_code, $2)
       GROUP BY 1, 2, 3, 4
       HAVING $3::text IS NULL OR to_char(min(r.at) AT TIME ZONE $1, 'YYYY-MM') < $3
         OR (to_char(min(r.at) AT TIME ZONE $1, 'YYYY-MM') = $3 AND r.organisation_code > $4)
       ORDER BY 1 DESC, 2 LIMIT $5`,
      [ZONE, areaPrefix(post.areaCode), after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    );
    const page = toPage(rows, limit, (row) => [row.month, row.organisationCode]);
    return {
      ...page,
      items: page.items.map((row) => ({
        ...row,
        attempts: row.attempts.map((one) => ({ ...one, at: toLocalIso(new Date(one.at)) })),
      })),
    };
  }
}

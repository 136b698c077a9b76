import { Injectable } from '@nestjs/common';
import { areaPrefix } from '@grid/directory';
import { Clock, type Page, localDay, readCursor, toPage } from '@grid/kernel';
import { DataSource } from 'typeorm';
import type { Actor } from '../domain/actor';
import { administeredArea } from '../domain/administered-area';
import { type ListedPost, POST_SELECT } from './listed-post';

/** Whose posts, or the posts of which organisation; both null is all of the area. */
export interface PostFilter {
  readonly organisationCode: string | null;
  readonly accountId: string | null;
  readonly withEnded: boolean;
  readonly cursor: string | null;
  readonly limit: number;
}

/** Lists posts inside the area that the actor administers. */
@Injectable()
export class ListPosts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** By organisation and role, then by user name. @throws DomainError CURSOR_INVALID */
  async execute(actor: Actor, filter: PostFilter): Promise<Page<ListedPost>> {
    const after = readCursor(filter.cursor, ['code', 'code', 'text', 'uuid']);
    const rows: ListedPost[] = await this.dataSource.query(
      `${POST_SELECT}
       WHERE starts_with(o.area_code, $2) AND ($3::text IS NULL OR o.code = $3)
         AND ($4::uuid IS NULL OR p.account_id = $4)
         AND ($5 OR p.valid_to IS NULL OR p.valid_to >= $1)
         AND ($6::text IS NULL OR (o.code, p.role, a.username, p.id) > ($6, $7, $8, $9::uuid))
       ORDER BY o.code, p.role, a.username, p.id LIMIT $10`,
      [
        localDay(this.clock.now()),
        areaPrefix(administeredArea(actor)),
        filter.organisationCode,
        filter.accountId,
        filter.withEnded,
        ...(after ?? [null, null, null, null]),
        filter.limit + 1,
      ],
    );
    return toPage(rows, filter.limit, (row) => [
      row.organisationCode,
      row.role,
      row.username,
      row.id,
    ]);
  }

  /** The posts of these accounts that have not ended, by account. */
  async ofAccounts(
    actor: Actor,
    accountIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly ListedPost[]>> {
    const rows: ListedPost[] = await this.dataSource.query(
      `${POST_SELECT}
       WHERE p.account_id = ANY($3::uuid[]) AND starts_with(o.area_code, $2)
         AND (p.valid_to IS NULL OR p.valid_to >= $1)
       ORDER BY p.valid_from, o.code, p.role`,
      [localDay(this.clock.now()), areaPrefix(administeredArea(actor)), accountIds],
    );
    return new Map(
      accountIds.map((id) => [id, rows.filter((row) => row.accountId === id)] as const),
    );
  }
}

import { Injectable } from '@nestjs/common';
import { type AccountKind, type Role, areaPrefix } from '@grid/directory';
import { Clock, type Page, localDay, readCursor, toLocalIso, toPage } from '@grid/kernel';
import { DataSource } from 'typeorm';
import { ListPosts } from '../appointments/list-posts';
import type { ListedPost } from '../appointments/listed-post';
import type { Actor } from '../domain/actor';
import { administeredArea } from '../domain/administered-area';
import { SignInLimit } from '../sign-in/sign-in-limit';
import { accountUnknown } from './account.errors';

export const ACCOUNT_STATES = ['enabled', 'disabled'] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

/** Which accounts; role and organisation are those of a post held today. What is null does not narrow. */
export interface AccountFilter {
  readonly text: string | null;
  readonly role: Role | null;
  readonly organisationCode: string | null;
  readonly state: AccountState | null;
  readonly cursor: string | null;
  readonly limit: number;
}

/** An account as administrators see it. Times in ISO 8601 with +08:00. */
export interface ListedAccount {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly kind: AccountKind;
  readonly state: AccountState;
  readonly mustChangePassword: boolean;
  /** Until then its password is not even looked at, after too many wrong ones. */
  readonly lockedUntil: string | null;
  readonly lastUsedAt: string | null;
  /** Inside the administered area, running and to come. */
  readonly posts: readonly ListedPost[];
}

interface AccountRow extends Omit<ListedAccount, 'lockedUntil' | 'lastUsedAt' | 'posts'> {
  readonly lastUsedAt: Date | null;
}

/** Lists the accounts of the administered area: those with a post in it, ever, and those without any post yet. */
@Injectable()
export class ListAccounts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly posts: ListPosts,
    private readonly limit: SignInLimit,
    private readonly clock: Clock,
  ) {}

  /** By user name. @throws DomainError CURSOR_INVALID */
  async execute(actor: Actor, filter: AccountFilter): Promise<Page<ListedAccount>> {
    const [after] = readCursor(filter.cursor, ['text']) ?? [];
    const rows = await this.rows(actor, {
      ...filter,
      id: null,
      after: after ?? null,
      limit: filter.limit + 1,
    });
    const page = toPage(rows, filter.limit, (row) => [row.username]);
    return { ...page, items: await this.complete(actor, page.items) };
  }

  /** @throws DomainError ACCOUNT_UNKNOWN, also for one of another area */
  async one(actor: Actor, id: string): Promise<ListedAccount> {
    const rows = await this.rows(actor, { ...EVERYTHING, id, after: null, limit: 1 });
    const [account] = await this.complete(actor, rows);
    if (account === undefined) throw accountUnknown();
    return account;
  }

  private rows(
    actor: Actor,
    {
      text,
      role,
      organisationCode,
      state,
      id,
      after,
      limit,
    }: Omit<AccountFilter, 'cursor'> & {
      readonly id: string | null;
      readonly after: string | null;
    },
  ): Promise<AccountRow[]> {
    return this.dataSource.query(
      `SELECT a.id, a.username, a.display_name AS "displayName", a.kind,
         CASE WHEN a.disabled_at IS NULL THEN 'enabled' ELSE 'disabled' END AS state,
         a.must_change_password AS "mustChangePassword",
         (SELECT max(s.last_used_at) FROM access.session s WHERE s.account_id = a.id) AS "lastUsedAt"
       FROM access.account a
       WHERE (NOT EXISTS (SELECT FROM directory.post p WHERE p.account_id = a.id)
           OR EXISTS (SELECT FROM directory.post p
             JOIN directory.organisation o ON o.code = p.organisation_code
             WHERE p.account_id = a.id AND starts_with(o.area_code, $2)))
         AND (($3::text IS NULL AND $4::text IS NULL) OR EXISTS (SELECT FROM directory.post p
           WHERE p.account_id = a.id AND ($3::text IS NULL OR p.role = $3)
             AND ($4::text IS NULL OR p.organisation_code = $4)
             AND p.valid_from <= $1 AND (p.valid_to IS NULL OR p.valid_to >= $1)))
         AND ($5::text IS NULL OR (a.disabled_at IS NULL) = ($5 = 'enabled'))
         AND strpos(lower(concat_ws(' ', a.username, a.display_name)), $6) > 0
         AND ($7::uuid IS NULL OR a.id = $7) AND ($8::text IS NULL OR a.username > $8)
       ORDER BY a.username LIMIT $9`,
      [
        localDay(this.clock.now()),
        areaPrefix(administeredArea(actor)),
        role,
        organisationCode,
        state,
        (text ?? '').trim().toLowerCase(),
        id,
        after,
        limit,
      ],
    );
  }

  private async complete(actor: Actor, rows: readonly AccountRow[]): Promise<ListedAccount[]> {
    const posts = await this.posts.ofAccounts(
      actor,
      rows.map(({ id }) => id),
    );
    const locked = await this.limit.locked(
      this.dataSource.manager,
      rows.map(({ username }) => username),
    );
    return rows.map((row) => ({
      ...row,
      lockedUntil: isoOrNull(locked.get(row.username) ?? null),
      lastUsedAt: isoOrNull(row.lastUsedAt),
      posts: posts.get(row.id) ?? [],
    }));
  }
}

const EVERYTHING = { text: null, role: null, organisationCode: null, state: null } as const;

function isoOrNull(at: Date | null): string | null {
  return at === null ? null : toLocalIso(at);
}

import { Injectable } from '@nestjs/common';
import type { AbsenceReason, Role } from '@grid/directory';
import { Clock, type Page, localDay, readCursor, toLocalIso, toPage } from '@grid/kernel';
import { DataSource } from 'typeorm';
import type { Actor } from '../domain/actor';
import { reachOf } from './reach';

/** Those that go on or are to come, by their first day; or those that are over, latest first. */
export const ABSENCE_STATES = ['current', 'ended'] as const;
export type AbsenceListState = (typeof ABSENCE_STATES)[number];

/** One arrangement as those see it whom it concerns. Days YYYY-MM-DD, both inclusive; times ISO 8601 with +08:00. */
export interface AbsenceView {
  readonly id: string;
  readonly postId: string;
  readonly role: Role;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly organisationZh: string;
  readonly organisationEn: string;
  readonly holderName: string;
  readonly substituteName: string;
  readonly isHolder: boolean;
  readonly isSubstitute: boolean;
  readonly validFrom: string;
  readonly validTo: string;
  readonly reason: AbsenceReason;
  readonly arrangedByName: string;
  readonly arrangedAt: string;
  readonly endedByName: string | null;
  readonly endedAt: string | null;
  readonly state: 'upcoming' | 'running' | 'ended';
}

interface AbsenceRow extends Omit<AbsenceView, 'arrangedAt' | 'endedAt'> {
  readonly arrangedAt: Date;
  readonly endedAt: Date | null;
}

/** Lists arrangements: own absences, those one stands in for, and those of the area where one may arrange. */
@Injectable()
export class ListAbsences {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError CURSOR_INVALID */
  async execute(
    actor: Actor,
    state: AbsenceListState,
    { cursor, limit }: { readonly cursor: string | null; readonly limit: number },
  ): Promise<Page<AbsenceView>> {
    const [day, id] = readCursor(cursor, ['code', 'uuid']) ?? [];
    const [order, after] = state === 'current' ? ['ASC', '>'] : ['DESC', '<'];
    const rows: AbsenceRow[] = await this.dataSource.query(
      `SELECT s.id, p.id AS "postId", p.role, p.title_zh AS "titleZh", p.title_en AS "titleEn",
         o.name_zh AS "organisationZh", o.name_en AS "organisationEn",
         h.display_name AS "holderName", b.display_name AS "substituteName",
         p.account_id = $2 AS "isHolder", s.substitute_account_id = $2 AS "isSubstitute",
         s.valid_from::text AS "validFrom", s.valid_to::text AS "validTo", s.reason,
         r.display_name AS "arrangedByName", s.arranged_at AS "arrangedAt",
         e.display_name AS "endedByName", s.ended_at AS "endedAt",
         CASE WHEN s.ended_at IS NOT NULL OR s.valid_to < $1::date THEN 'ended'
           WHEN s.valid_from > $1::date THEN 'upcoming' ELSE 'running' END AS state
       FROM directory.substitution s
       JOIN directory.post p ON p.id = s.post_id
       JOIN directory.organisation o ON o.code = p.organisation_code
       JOIN access.account h ON h.id = p.account_id
       JOIN access.account b ON b.id = s.substitute_account_id
       JOIN access.account r ON r.id = s.arranged_by
       LEFT JOIN access.account e ON e.id = s.ended_by
       WHERE (s.ended_at IS NULL AND s.valid_to >= $1) = $3
         AND (p.account_id = $2 OR s.substitute_account_id = $2
           OR (starts_with(o.area_code, $4) AND ($5::text IS NULL OR o.function = $5)))
         AND ($6::date IS NULL OR (s.valid_from, s.id) ${after} ($6, $7::uuid))
       ORDER BY s.valid_from ${order}, s.id ${order} LIMIT $8`,
      [
        localDay(this.clock.now()),
        actor.accountId,
        state === 'current',
        ...reachOf(actor),
        day ?? null,
        id ?? null,
        limit + 1,
      ],
    );
    const page = toPage(rows, limit, (row) => [row.validFrom, row.id]);
    return { ...page, items: page.items.map(toView) };
  }
}

function toView({ arrangedAt, endedAt, ...row }: AbsenceRow): AbsenceView {
  return {
    ...row,
    arrangedAt: toLocalIso(arrangedAt),
    endedAt: endedAt === null ? null : toLocalIso(endedAt),
  };
}

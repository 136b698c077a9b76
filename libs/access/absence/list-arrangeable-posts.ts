import { Injectable } from '@nestjs/common';
import { type Role } from '@grid/directory';
import { Clock, localDay } from '@grid/kernel';
import { DataSource } from 'typeorm';
import type { Actor } from '../domain/actor';
import { reachOf } from './reach';
import { SUBSTITUTABLE_ROLES } from './substitutes';

/** A post for whose holder the actor may arrange that somebody stands in. */
export interface ArrangeablePost {
  readonly id: string;
  readonly role: Role;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly organisationZh: string;
  readonly organisationEn: string;
  readonly holderName: string;
  readonly isOwn: boolean;
}

const OFFERED = 50;

/** Lists the posts for which the actor may arrange absences: own ones first, then those within reach. */
@Injectable()
export class ListArrangeablePosts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** At most fifty in whose holder, title or organisation the text is found. */
  execute(actor: Actor, text: string): Promise<readonly ArrangeablePost[]> {
    return this.dataSource.query(
      `SELECT p.id, p.role, p.title_zh AS "titleZh", p.title_en AS "titleEn",
         o.name_zh AS "organisationZh", o.name_en AS "organisationEn",
         a.display_name AS "holderName", a.id = $2 AS "isOwn"
       FROM directory.post p
       JOIN directory.organisation o ON o.code = p.organisation_code
       JOIN access.account a ON a.id = p.account_id
       WHERE (a.id = $2 OR (starts_with(o.area_code, $3) AND ($4::text IS NULL OR o.function = $4)))
         AND p.role = ANY($5) AND (p.valid_to IS NULL OR p.valid_to >= $1)
         AND strpos(lower(concat_ws(' ', a.display_name, p.title_zh, p.title_en, o.name_zh, o.name_en)),
           lower($6)) > 0
       ORDER BY a.id = $2 DESC, o.code, p.role, a.display_name, p.id LIMIT $7`,
      [
        localDay(this.clock.now()),
        actor.accountId,
        ...reachOf(actor),
        SUBSTITUTABLE_ROLES,
        text.trim(),
        OFFERED,
      ],
    );
  }
}

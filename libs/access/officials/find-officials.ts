import { Injectable } from '@nestjs/common';
import { Clock, localDay } from '@grid/kernel';
import { DataSource } from 'typeorm';
import type { Actor } from '../domain/actor';
import { inCityOf, workingPosts } from './working-posts';

/** Somebody who works on tasks, under a post of today. */
export interface Official {
  readonly accountId: string;
  readonly displayName: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly organisationZh: string;
  readonly organisationEn: string;
  /** All who hold such a post there, as `<organisation>.<role>`. */
  readonly group: string;
}

const OFFERED = 50;

/** Finds colleagues of the city, to ask them to agree or to let them read along. */
@Injectable()
export class FindOfficials {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** At most fifty, never the actor, in whose name, title or organisation every word is found; those nearest first. */
  async execute(actor: Actor, text: string): Promise<readonly Official[]> {
    const area = actor.post?.areaCode;
    if (area === undefined) return [];
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    return this.dataSource.query(
      `SELECT a.id AS "accountId", a.display_name AS "displayName",
         p.title_zh AS "titleZh", p.title_en AS "titleEn",
         o.name_zh AS "organisationZh", o.name_en AS "organisationEn",
         p.organisation_code || '.' || p.role AS group
       FROM ${workingPosts('$3')} AND ${inCityOf('$2')} AND a.id <> $1
         AND NOT EXISTS (SELECT FROM unnest($4::text[]) AS word WHERE strpos(lower(concat_ws(' ',
           a.display_name, p.title_zh, p.title_en, o.name_zh, o.name_en)), word) = 0)
       ORDER BY starts_with(o.area_code, left($2, 6)) DESC, o.code, p.role, a.display_name, p.id
       LIMIT $5`,
      [actor.accountId, area, localDay(this.clock.now()), words, OFFERED],
    );
  }
}

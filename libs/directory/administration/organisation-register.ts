import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { Clock, type Page, localDay, readCursor, toPage } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { areaLevel, areaPrefix, parentAreaCode } from '../domain/area-code';
import {
  type OrganisationKind,
  isOrganisationCode,
  organisationCode,
} from '../domain/organisation';
import { checkFunction } from '../domain/organisation-function';
import { checkNewEnd, checkValidity } from '../domain/validity';
import { AreaEntity } from '../infrastructure/area.entity';
import { OrganisationEntity } from '../infrastructure/organisation.entity';
import { organisationUnknown } from '../lookup/directory.errors';
import type { Organisation } from '../lookup/read-models';
import { requireInside } from './administered-area';
import { areaUnknown, organisationExists, organisationHasPosts } from './administration.errors';

/** Which organisations are asked for; `areaCode` names the one division they sit in. */
export interface OrganisationFilter {
  readonly areaCode: string | null;
  readonly text: string | null;
  readonly withEnded: boolean;
  readonly cursor: string | null;
  readonly limit: number;
}

/** An organisation, and how many posts in it are held today. */
export interface ListedOrganisation extends Organisation {
  readonly posts: number;
}

/** An organisation that is to be added; without an English name it has its Chinese one. */
export interface NewOrganisation {
  readonly areaCode: string;
  readonly kind: OrganisationKind;
  readonly function: string;
  readonly nameZh: string;
  readonly nameEn: string | null;
  readonly validFrom: string | null;
}

/** What can change about an organisation; what is left out stays. */
export interface OrganisationChange {
  readonly nameZh?: string | undefined;
  readonly nameEn?: string | undefined;
  readonly validTo?: string | null | undefined;
}

/**
 * Keeps the organisations of a city. Code, kind, function and place never change, and one that ended stays, so that
 * what happened under it can be read. Days are of Asia/Shanghai.
 */
@Injectable()
export class OrganisationRegister {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Those inside the administered area, by code. @throws DomainError CURSOR_INVALID */
  async list(
    administeredArea: string,
    { areaCode, text, withEnded, cursor, limit }: OrganisationFilter,
  ): Promise<Page<ListedOrganisation>> {
    const [after] = readCursor(cursor, ['code']) ?? [];
    const rows: ListedOrganisation[] = await this.dataSource.query(
      `SELECT o.code, o.kind, o.function, o.level, o.area_code AS "areaCode",
         o.parent_code AS "parentCode", o.name_zh AS "nameZh", o.name_en AS "nameEn",
         o.valid_from::text AS "validFrom", o.valid_to::text AS "validTo",
         (SELECT count(*)::int FROM directory.post p WHERE p.organisation_code = o.code
            AND p.valid_from <= $1 AND (p.valid_to IS NULL OR p.valid_to >= $1)) AS posts
       FROM directory.organisation o
       WHERE starts_with(o.area_code, $2) AND ($3::text IS NULL OR o.area_code = $3)
         AND ($4 OR o.valid_to IS NULL OR o.valid_to >= $1)
         AND strpos(lower(concat_ws(' ', o.code, o.name_zh, o.name_en)), $5) > 0
         AND ($6::text IS NULL OR o.code > $6)
       ORDER BY o.code LIMIT $7`,
      [
        localDay(this.clock.now()),
        areaPrefix(administeredArea),
        areaCode,
        withEnded,
        (text ?? '').trim().toLowerCase(),
        after ?? null,
        limit + 1,
      ],
    );
    return toPage(rows, limit, (row) => [row.code]);
  }

  /**
   * Adds one below the organisation of the same function in the division above, if there is one.
   * @throws DomainError AREA_UNKNOWN, OUTSIDE_AREA, FUNCTION_INVALID, FUNCTION_OF_ANOTHER_KIND, DAY_INVALID,
   * ORGANISATION_EXISTS
   */
  async add(administeredArea: string, input: NewOrganisation): Promise<Organisation> {
    const { areaCode, kind, nameZh } = input;
    checkFunction(kind, input.function);
    const validFrom = input.validFrom ?? localDay(this.clock.now());
    checkValidity({ validFrom, validTo: null });
    const code = organisationCode(areaCode, input.function);
    return this.unitOfWork.run(async (manager) => {
      if (!(await manager.existsBy(AreaEntity, { code: areaCode }))) throw areaUnknown('areaCode');
      requireInside(administeredArea, areaCode);
      if (await manager.existsBy(OrganisationEntity, { code })) throw organisationExists();
      const added = {
        ...{ code, kind, function: input.function, level: areaLevel(areaCode), areaCode },
        ...{ parentCode: await this.superior(manager, areaCode, input.function), nameZh },
        ...{ nameEn: input.nameEn ?? nameZh, validFrom, validTo: null },
      };
      await manager.insert(OrganisationEntity, added);
      await this.audit.record(manager, {
        action: 'organisation.add',
        outcome: 'done',
        newValue: added,
      });
      return added;
    });
  }

  /**
   * Changes the name or the last day of one that has not ended.
   * @throws DomainError ORGANISATION_UNKNOWN, OUTSIDE_AREA, ALREADY_ENDED, END_REWRITES_HISTORY, ORGANISATION_HAS_POSTS
   */
  async change(
    administeredArea: string,
    code: string,
    change: OrganisationChange,
  ): Promise<Organisation> {
    return this.unitOfWork.run(async (manager) => {
      if (!isOrganisationCode(code)) throw organisationUnknown();
      const current = await manager.findOne(OrganisationEntity, {
        where: { code },
        lock: { mode: 'pessimistic_write' },
      });
      if (current === null) throw organisationUnknown();
      requireInside(administeredArea, current.areaCode);
      const validTo = change.validTo === undefined ? current.validTo : change.validTo;
      checkNewEnd(current, validTo, localDay(this.clock.now()));
      if (validTo !== null) await this.requireNoPostAfter(manager, code, validTo);
      const { nameZh = current.nameZh, nameEn = current.nameEn } = change;
      const next = { nameZh, nameEn, validTo };
      await manager.update(OrganisationEntity, { code }, next);
      const { nameZh: oldZh, nameEn: oldEn, validTo: oldEnd } = current;
      await this.audit.record(manager, {
        action: 'organisation.change',
        outcome: 'done',
        oldValue: { code, nameZh: oldZh, nameEn: oldEn, validTo: oldEnd },
        newValue: { code, ...next },
      });
      return { ...current, ...next };
    });
  }

  private async superior(
    manager: EntityManager,
    areaCode: string,
    what: string,
  ): Promise<string | null> {
    const above = parentAreaCode(areaCode);
    if (above === null) return null;
    const code = organisationCode(above, what);
    return (await manager.existsBy(OrganisationEntity, { code })) ? code : null;
  }

  private async requireNoPostAfter(
    manager: EntityManager,
    code: string,
    lastDay: string,
  ): Promise<void> {
    const [row]: { posts: number }[] = await manager.query(
      `SELECT count(*)::int AS posts FROM directory.post
       WHERE organisation_code = $1 AND (valid_to IS NULL OR valid_to > $2)`,
      [code, lastDay],
    );
    if (row !== undefined && row.posts > 0) throw organisationHasPosts(row.posts);
  }
}

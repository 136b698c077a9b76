import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { readCursor, toPage, type Page } from '@grid/kernel';
import { And, type EntityManager, In, IsNull, Like, MoreThan, Repository } from 'typeorm';
import { areaPrefix } from '../domain/area-code';
import { parseCandidateGroup } from '../domain/candidate-group';
import { GridCodeScheme } from '../domain/grid-code';
import { HANDLER_KINDS } from '../domain/organisation';
import { ROLES, type Role } from '../domain/role';
import { AreaEntity } from '../infrastructure/area.entity';
import { CityEntity } from '../infrastructure/city.entity';
import { GridEntity } from '../infrastructure/grid.entity';
import { OrganisationEntity } from '../infrastructure/organisation.entity';
import { PostEntity } from '../infrastructure/post.entity';
import { areaUnknown, cityUnknown, gridUnknown, organisationUnknown } from './directory.errors';
import type { Area, City, Grid, GroupHolder, GroupName, Organisation, Post } from './read-models';
import { toGrid, toPost } from './to-read-model';
import { validOn } from './valid-on';

/** Answers who and where. Days are calendar days in Asia/Shanghai, YYYY-MM-DD. */
@Injectable()
export class DirectoryService {
  constructor(
    @InjectRepository(AreaEntity) private readonly areas: Repository<AreaEntity>,
    @InjectRepository(CityEntity) private readonly cities: Repository<CityEntity>,
    @InjectRepository(GridEntity) private readonly grids: Repository<GridEntity>,
    @InjectRepository(OrganisationEntity)
    private readonly organisations: Repository<OrganisationEntity>,
    @InjectRepository(PostEntity) private readonly posts: Repository<PostEntity>,
    private readonly gridCodes: GridCodeScheme,
  ) {}

  /** @throws DomainError CITY_UNKNOWN */
  async city(key: string): Promise<City> {
    const city = await this.cities.findOneBy({ key });
    if (city === null) throw cityUnknown();
    return city;
  }

  /**
   * The city with this division code, as a grid's code gives it.
   * @throws DomainError CITY_UNKNOWN
   */
  async cityAt(areaCode: string): Promise<City> {
    const city = await this.cities.findOneBy({ areaCode });
    if (city === null) throw cityUnknown();
    return city;
  }

  /** The city that holds a division; null when it is none of ours. */
  async cityHolding(areaCode: string): Promise<City | null> {
    return this.cities.findOneBy({ areaCode: `${areaCode.slice(0, 4)}00` });
  }

  /** @throws DomainError AREA_UNKNOWN */
  async area(code: string): Promise<Area> {
    const area = await this.areas.findOneBy({ code });
    if (area === null) throw areaUnknown();
    return area;
  }

  /** The divisions right below one, by code; without a parent, the cities. */
  async areasUnder(parentCode: string | null): Promise<readonly Area[]> {
    return this.areas.find({
      where: { parentCode: parentCode ?? IsNull() },
      order: { code: 'ASC' },
    });
  }

  /**
   * The grids in force on a day anywhere inside a division, by code.
   * @throws DomainError AREA_CODE_INVALID, CURSOR_INVALID
   */
  async gridsUnder(
    areaCode: string,
    day: string,
    page: { readonly limit: number; readonly cursor?: string | null | undefined },
  ): Promise<Page<Grid>> {
    const inside = Like(`${areaPrefix(areaCode)}%`);
    const [after] = readCursor(page.cursor, ['code']) ?? [];
    const code = after === undefined ? inside : And(inside, MoreThan(after));
    const rows = await this.grids.find({
      where: validOn(day).map((valid) => ({ ...valid, code })),
      order: { code: 'ASC' },
      take: page.limit + 1,
    });
    const grids = rows.map((row) => toGrid(row, this.gridCodes));
    return toPage(grids, page.limit, (grid) => [grid.code]);
  }

  /**
   * The grid with this code, if it is in force on the day.
   * @throws DomainError GRID_CODE_INVALID, GRID_UNKNOWN
   */
  async grid(code: string, day: string): Promise<Grid> {
    this.gridCodes.parse(code);
    const row = await this.grids.findOne({
      where: validOn(day).map((valid) => ({ ...valid, code })),
    });
    if (row === null) throw gridUnknown();
    return toGrid(row, this.gridCodes);
  }

  /** @throws DomainError ORGANISATION_UNKNOWN */
  async organisation(code: string): Promise<Organisation> {
    const organisation = await this.organisations.findOneBy({ code });
    if (organisation === null) throw organisationUnknown();
    return organisation;
  }

  /** The organisations with these codes that exist, in no order. */
  async organisationsByCode(codes: readonly string[]): Promise<readonly Organisation[]> {
    return this.organisations.findBy({ code: In(codes) });
  }

  /** The linked departments of a county or city (QY5.2) that are there on a day, by code. */
  async departmentsOf(areaCode: string, day: string): Promise<readonly Organisation[]> {
    return this.organisations.find({
      where: validOn(day).map((valid) => ({ ...valid, areaCode, kind: 'department' as const })),
      order: { code: 'ASC' },
    });
  }

  /** Who may be given work in an area: its departments, and the grid service units there (XX6.2, XX16.2). */
  async handlersOf(areaCode: string, day: string): Promise<readonly Organisation[]> {
    const kind = In([...HANDLER_KINDS]);
    return this.organisations.find({
      where: validOn(day).map((valid) => ({ ...valid, areaCode, kind })),
      order: { kind: 'ASC', code: 'ASC' },
    });
  }

  /** The posts that an account holds on a day, the oldest first, then those of others that it acts in. */
  async postsOf(accountId: string, day: string): Promise<readonly Post[]> {
    const { entities, raw } = await this.posts
      .createQueryBuilder('post')
      .innerJoinAndSelect('post.organisation', 'organisation')
      .innerJoin(
        '(SELECT * FROM directory.posts_held(:accountId, :day))',
        'held',
        'held.post_id = post.id',
        { accountId, day },
      )
      .addSelect('held.acting_for', 'absent_id')
      .orderBy('(held.acting_for IS NOT NULL)')
      .addOrderBy('post.validFrom')
      .addOrderBy('post.organisationCode')
      .addOrderBy('post.role')
      .addOrderBy('post.id')
      .getRawAndEntities<{ absent_id: string | null }>();
    return entities.map((row, index) => toPost(row, raw[index]?.absent_id ?? null));
  }

  /**
   * Those who may act in these candidate groups on a day: holders (`absentId` null) and who stands in for one. Inside
   * a transaction pass its `manager`.
   * @throws DomainError CANDIDATE_GROUP_INVALID
   */
  async holdersOf(
    groups: readonly string[],
    day: string,
    manager: EntityManager = this.posts.manager,
  ): Promise<readonly GroupHolder[]> {
    const parsed = groups.map(parseCandidateGroup);
    return manager.query(
      `SELECT DISTINCT h.account_id AS "accountId", h.absent_id AS "absentId"
       FROM directory.post p
       JOIN unnest($1::text[], $2::text[]) AS g (organisation_code, role)
         ON g.organisation_code = p.organisation_code AND g.role = p.role
       CROSS JOIN LATERAL directory.holders_of(p.id, $3::date) AS h
       ORDER BY 1, 2`,
      [parsed.map((group) => group.organisationCode), parsed.map((group) => group.role), day],
    );
  }

  /** The accounts that act as grid member of a grid on a day, stand-ins with them, each once. */
  async gridMembersOf(grid: Grid, day: string): Promise<readonly string[]> {
    const role: Role = 'gridMember';
    const rows: { accountId: string }[] = await this.posts.query(
      `SELECT DISTINCT h.account_id AS "accountId"
       FROM directory.post p
       JOIN directory.organisation o ON o.code = p.organisation_code
       CROSS JOIN LATERAL directory.holders_of(p.id, $4::date) AS h
       WHERE p.role = $1 AND o.area_code = ANY($2::text[])
         AND (p.grid_codes IS NULL OR $3 = ANY(p.grid_codes))
       ORDER BY 1`,
      [role, [grid.villageCode, grid.townshipCode, grid.countyCode, grid.cityCode], grid.code, day],
    );
    return rows.map(({ accountId }) => accountId);
  }

  /**
   * Candidate groups in words; one whose organisation is unknown is left out.
   * @throws DomainError CANDIDATE_GROUP_INVALID
   */
  async groupNames(groups: readonly string[]): Promise<readonly GroupName[]> {
    const parsed = groups.map((group) => ({ group, ...parseCandidateGroup(group) }));
    const rows = await this.organisationsByCode(parsed.map((one) => one.organisationCode));
    const byCode = new Map(rows.map((row) => [row.code, row]));
    return parsed.flatMap(({ group, organisationCode, role }) => {
      const organisation = byCode.get(organisationCode);
      if (organisation === undefined) return [];
      const { zh, en } = ROLES[role];
      const { nameZh, nameEn } = organisation;
      return [{ group, nameZh: `${nameZh}${zh}`, nameEn: `${nameEn} ${en}` }];
    });
  }
}

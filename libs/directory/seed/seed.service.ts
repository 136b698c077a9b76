import { Injectable } from '@nestjs/common';
import { insertMissing } from '@grid/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { GridCodeScheme } from '../domain/grid-code';
import { AreaEntity } from '../infrastructure/area.entity';
import { CalendarDayEntity } from '../infrastructure/calendar-day.entity';
import { CityEntity } from '../infrastructure/city.entity';
import { GridEntity } from '../infrastructure/grid.entity';
import { OrganisationEntity } from '../infrastructure/organisation.entity';
import { PostEntity } from '../infrastructure/post.entity';
import { SEEDED_CITIES, areaRows } from './area-rows';
import { SEED_SOURCE, calendarRows } from './calendar-rows';
import { demoAccounts } from './demo-accounts';
import { sampleGridRows } from './grid-rows';
import { organisationRows, sampleOrganisationRows } from './organisation-rows';

/** Fills the directory with what comes with the software. */
@Injectable()
export class SeedService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gridCodes: GridCodeScheme,
  ) {}

  /**
   * Writes divisions, organisations and the calendar and, for a demonstration, sample grids and the posts of the
   * demo accounts. May be run again at any time: names of divisions are brought up to date; organisations, grids,
   * posts and calendar days that people changed stay as they are.
   * @param manager the caller's transaction; without it everything happens in one of its own
   */
  async run(manager?: EntityManager, options = { demo: true }): Promise<void> {
    if (manager === undefined) {
      await this.dataSource.transaction((own) => this.run(own, options));
      return;
    }
    const areas = areaRows();
    await manager.upsert(AreaEntity, [...areas], ['code']);
    await manager.upsert(CityEntity, [...SEEDED_CITIES], ['key']);
    await insertMissing(manager, OrganisationEntity, organisationRows(areas));
    await this.writeCalendar(manager);
    if (!options.demo) return;
    await insertMissing(manager, OrganisationEntity, sampleOrganisationRows(areas));
    await insertMissing(manager, GridEntity, sampleGridRows(areas, this.gridCodes));
    await insertMissing(
      manager,
      PostEntity,
      demoAccounts().flatMap((account) => account.posts),
    );
  }

  /** A year whose notice a person has entered is theirs as a whole. */
  private async writeCalendar(manager: EntityManager): Promise<void> {
    const entered: { year: string }[] = await manager.query(
      `SELECT DISTINCT to_char(day, 'YYYY') AS year FROM directory.calendar_day
       WHERE source NOT LIKE $1`,
      [`${SEED_SOURCE} %`],
    );
    const theirs = new Set(entered.map(({ year }) => year));
    const rows = calendarRows().filter(({ day }) => !theirs.has(day.slice(0, 4)));
    if (rows.length === 0) return;
    await manager
      .createQueryBuilder()
      .insert()
      .into(CalendarDayEntity)
      .values(rows)
      .orUpdate(['working', 'name_zh', 'source'], ['day'])
      .execute();
  }
}

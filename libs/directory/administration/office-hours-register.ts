import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { Clock, DomainError, localDay } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { areaPrefix } from '../domain/area-code';
import { EVERY_CITY, type OfficeHours, requireOfficeHours } from '../domain/office-hours';

/** Office hours with where they come from. */
export interface KeptOfficeHours extends OfficeHours {
  /** The order that sets them, as whoever entered it named it; `sample` for what came with the software. */
  readonly source: string;
  /** They hold for every city that has none of its own. */
  readonly ofEveryCity: boolean;
}

/** Keeps when the offices of a city are open: a setting of the city, no ordinance names hours. */
@Injectable()
export class OfficeHoursRegister {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** The hours of the city in which the division lies, newest first; those of every city where it has none. */
  async list(areaCode: string): Promise<readonly KeptOfficeHours[]> {
    return this.read(this.dataSource.manager, await this.cityOf(areaCode));
  }

  /**
   * Sets the hours of the city from a day on; another setting for the same day is replaced.
   * @throws DomainError OFFICE_HOURS_INVALID, OFFICE_HOURS_IN_PAST, AREA_UNKNOWN
   */
  async set(
    areaCode: string,
    hours: OfficeHours,
    source: string,
  ): Promise<readonly KeptOfficeHours[]> {
    requireOfficeHours(hours, localDay(this.clock.now()));
    const cityKey = await this.cityOf(areaCode);
    const spans = hours.spans.map(({ from, to }) => ({ from, to }));
    return this.unitOfWork.run(async (manager) => {
      await manager.query('LOCK TABLE directory.office_hours IN SHARE ROW EXCLUSIVE MODE');
      const [old] = await this.read(manager, cityKey);
      await manager.query(
        `INSERT INTO directory.office_hours (city_key, valid_from, spans, source)
         VALUES ($1, $2, $3, $4)
         ON CONFLICT (city_key, valid_from) DO UPDATE SET spans = $3, source = $4`,
        [cityKey, hours.validFrom, JSON.stringify(spans), source],
      );
      await this.audit.record(manager, {
        action: 'officeHours.set',
        outcome: 'done',
        ...(old && { oldValue: { validFrom: old.validFrom, spans: inWords(old) } }),
        newValue: { validFrom: hours.validFrom, spans: inWords(hours), source },
        detail: { cityKey },
      });
      return this.read(manager, cityKey);
    });
  }

  private async cityOf(areaCode: string): Promise<string> {
    const [city] = await this.dataSource.query<{ key: string }[]>(
      'SELECT key FROM directory.city WHERE area_code = $1',
      [`${areaPrefix(areaCode).slice(0, 4)}00`],
    );
    if (city !== undefined) return city.key;
    throw new DomainError('invalid', 'AREA_UNKNOWN', {
      zh: '没有这个城市。',
      en: 'There is no such city.',
    });
  }

  private async read(manager: EntityManager, cityKey: string): Promise<readonly KeptOfficeHours[]> {
    const rows: KeptOfficeHours[] = await manager.query(
      `SELECT valid_from::text AS "validFrom", spans, source, city_key = $2 AS "ofEveryCity"
       FROM directory.office_hours WHERE city_key IN ($1, $2) ORDER BY valid_from DESC`,
      [cityKey, EVERY_CITY],
    );
    const own = rows.filter(({ ofEveryCity }) => !ofEveryCity);
    return own.length > 0 ? own : rows;
  }
}

/** Short enough for the record. */
function inWords({ spans }: OfficeHours): readonly string[] {
  return spans.map(({ from, to }) => `${from}-${to}`);
}

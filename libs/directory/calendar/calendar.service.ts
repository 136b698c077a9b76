import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { yearsThatMustBeKnown } from '../domain/calendar-year';
import { EVERY_CITY, type OfficeHours } from '../domain/office-hours';
import { CalendarDayEntity } from '../infrastructure/calendar-day.entity';

/** A day (YYYY-MM-DD) that is not what its weekday says. */
export interface CalendarException {
  readonly day: string;
  readonly working: boolean;
  readonly nameZh: string | null;
}

/**
 * The working calendar as the State Council's yearly notice sets it. A year with no row at all is one whose
 * notice nobody has entered: days counted through it go by the weekday alone, so what comes out is provisional.
 */
@Injectable()
export class CalendarService {
  constructor(
    @InjectRepository(CalendarDayEntity) private readonly days: Repository<CalendarDayEntity>,
  ) {}

  /** Every exception that is known, by day. */
  async exceptions(): Promise<readonly CalendarException[]> {
    const rows = await this.days.find({ order: { day: 'ASC' } });
    return rows.map(({ day, working, nameZh }) => ({ day, working, nameZh }));
  }

  /** The office hours of a city, oldest first; those of every city where it has none of its own. */
  async officeHours(cityKey: string): Promise<readonly OfficeHours[]> {
    const rows: (OfficeHours & { cityKey: string })[] = await this.days.query(
      `SELECT city_key AS "cityKey", valid_from::text AS "validFrom", spans
       FROM directory.office_hours WHERE city_key IN ($1, $2) ORDER BY valid_from`,
      [cityKey, EVERY_CITY],
    );
    const own = rows.filter((row) => row.cityKey === cityKey);
    return (own.length > 0 ? own : rows).map(({ validFrom, spans }) => ({ validFrom, spans }));
  }

  /** Whether the notice for a year has been entered. */
  async yearCovered(year: number): Promise<boolean> {
    return (await this.coveredYears()).has(year);
  }

  /** The years that must be entered now and are not. From 1 November the coming year counts too. */
  async missingYears(today: string): Promise<readonly number[]> {
    const covered = await this.coveredYears();
    return yearsThatMustBeKnown(today).filter((year) => !covered.has(year));
  }

  private async coveredYears(): Promise<ReadonlySet<number>> {
    const rows = await this.exceptions();
    return new Set(rows.map(({ day }) => Number(day.slice(0, 4))));
  }
}

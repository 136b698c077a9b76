import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { yearsThatMustBeKnown } from '../domain/calendar-year';
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

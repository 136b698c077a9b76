import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { Clock, localDay } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { CalendarService } from '../calendar/calendar.service';
import { type NoticeDay, exceptionsOfNotice } from '../domain/calendar-notice';
import { SEED_SOURCE } from '../seed/calendar-rows';
import { sourceIsNoNotice } from './administration.errors';
import { CalendarDayEntity } from '../infrastructure/calendar-day.entity';

/** What is known of a year's working days. */
export interface CalendarYear {
  readonly year: number;
  /** Whether the notice has been entered; limits are not counted through a year without one. */
  readonly covered: boolean;
  /** The notice it rests on, as whoever entered it named it. */
  readonly source: string | null;
  readonly days: readonly NoticeDay[];
}

/** A year with what else has to be entered now. */
export interface CalendarPage extends CalendarYear {
  readonly missingYears: readonly number[];
}

/** Keeps the State Council's yearly notice: which weekdays are off, which weekends are made up for. */
@Injectable()
export class CalendarRegister {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditService,
    private readonly calendar: CalendarService,
    private readonly clock: Clock,
  ) {}

  async year(year: number): Promise<CalendarPage> {
    const missingYears = await this.calendar.missingYears(localDay(this.clock.now()));
    return { ...(await this.read(this.dataSource.manager, year)), missingYears };
  }

  /**
   * Enters a whole year's notice in place of whatever was known of that year.
   * @param source the notice as people cite it, e.g. 国办发明电〔2026〕7号
   * @throws DomainError SOURCE_IS_NO_NOTICE, NOTICE_EMPTY, NOTICE_DAY_INVALID, NOTICE_DAY_TWICE, NOTICE_DAY_TWO_KINDS,
   * NOTICE_WORKING_WEEKDAY
   */
  async enter(year: number, source: string, days: readonly NoticeDay[]): Promise<CalendarPage> {
    if (source.startsWith(SEED_SOURCE)) throw sourceIsNoNotice();
    const exceptions = exceptionsOfNotice(year, days);
    await this.unitOfWork.run(async (manager) => {
      await manager.query('LOCK TABLE directory.calendar_day IN SHARE ROW EXCLUSIVE MODE');
      const old = await this.read(manager, year);
      await manager
        .createQueryBuilder()
        .delete()
        .from(CalendarDayEntity)
        .where(`extract(year FROM day) = :year`, { year })
        .execute();
      await manager.insert(
        CalendarDayEntity,
        exceptions.map((day) => ({ ...day, source })),
      );
      await this.audit.record(manager, {
        action: 'calendar.enter',
        outcome: 'done',
        oldValue: forRecord(old),
        newValue: forRecord({ year, covered: true, source, days: exceptions }),
      });
    });
    return this.year(year);
  }

  private async read(manager: EntityManager, year: number): Promise<CalendarYear> {
    const rows: (NoticeDay & { source: string })[] = await manager.query(
      `SELECT day::text, working, coalesce(name_zh, '') AS "nameZh", source
       FROM directory.calendar_day WHERE extract(year FROM day) = $1 ORDER BY day`,
      [year],
    );
    return {
      year,
      covered: rows.length > 0,
      source: rows[0]?.source ?? null,
      days: rows.map(({ day, working, nameZh }) => ({ day, working, nameZh })),
    };
  }
}

/** Short enough for the record: `+` is a day made up for, `-` a day off. */
function forRecord({ year, source, days }: CalendarYear) {
  return { year, source, days: days.map(({ day, working }) => `${working ? '+' : '-'}${day}`) };
}

import { Injectable } from '@nestjs/common';
import { CalendarService, exceptionsOfNotice, type NoticeDay } from '@grid/directory';
import { OpenLimits } from '../move-with-calendar/open-limits';
import { reckonedAgain } from '../move-with-calendar/reckoned-limit';

/** What a notice would do to the limits that run, were it entered now. */
export interface CalendarPreview {
  /** Limits that run and are counted by the calendar. */
  readonly open: number;
  readonly earlier: number;
  readonly later: number;
  /** That stay where they are and are provisional no longer. */
  readonly settled: number;
}

/** Says what would move before a year's notice is entered; changes nothing. */
@Injectable()
export class PreviewCalendar {
  constructor(
    private readonly calendar: CalendarService,
    private readonly openLimits: OpenLimits,
  ) {}

  /** @throws DomainError NOTICE_EMPTY and the others with which the notice itself would be refused */
  async of(year: number, days: readonly NoticeDay[]): Promise<CalendarPreview> {
    const others = (await this.calendar.exceptions()).filter(
      ({ day }) => !day.startsWith(`${year}-`),
    );
    const timeOf = this.openLimits.byCity([...others, ...exceptionsOfNotice(year, days)]);
    const limits = await this.openLimits.all();
    const counts = { earlier: 0, later: 0, not: 0 };
    for (const limit of limits) {
      const reckoned = reckonedAgain(limit, await timeOf(limit.cityKey));
      if (reckoned !== null) counts[reckoned.moves] += 1;
    }
    const { earlier, later, not: settled } = counts;
    return { open: limits.length, earlier, later, settled };
  }
}

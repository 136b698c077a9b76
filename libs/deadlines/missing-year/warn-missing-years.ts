import { Injectable } from '@nestjs/common';
import { CalendarService, DirectoryService } from '@grid/directory';
import { Clock, localDay } from '@grid/kernel';
import { NoticeService } from '@grid/notice';
import { UnitOfWork } from '@grid/persistence';
import type { EntityManager } from 'typeorm';

/** Tells those who enter the calendar that a year is missing: each once a month until it is there. *Default*. */
@Injectable()
export class WarnMissingYears {
  constructor(
    private readonly calendar: CalendarService,
    private readonly directory: DirectoryService,
    private readonly notices: NoticeService,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Safe when repeated. @returns the years that have to be entered now and are not */
  async run(): Promise<readonly number[]> {
    const today = localDay(this.clock.now());
    const missing = await this.calendar.missingYears(today);
    if (missing.length === 0) return missing;
    await this.unitOfWork.run(async (manager) => {
      const told = await this.administrators(manager, today);
      for (const year of missing) {
        await this.notices.tellAll(manager, told, {
          about: { kind: 'calendarYear', year },
          kind: 'calendarMissing',
          occasion: today.slice(0, 7),
          ...wordsOf(year),
        });
      }
    });
    return missing;
  }

  /** Those of the cities: nobody else may enter a notice. */
  private async administrators(manager: EntityManager, today: string): Promise<readonly string[]> {
    const groups: { name: string }[] = await manager.query(
      `SELECT DISTINCT p.organisation_code || '.administrator' AS name
       FROM directory.post p JOIN directory.organisation o ON o.code = p.organisation_code
       WHERE p.role = 'administrator' AND o.level = 'city'`,
    );
    const names = groups.map(({ name }) => name);
    const holders = await this.directory.holdersOf(names, today, manager);
    return holders.map(({ accountId }) => accountId);
  }
}

function wordsOf(year: number) {
  return {
    title: { zh: `请录入${year}年节假日安排`, en: `Please enter the holidays of ${year}` },
    body: {
      zh: `${year}年的放假通知尚未录入，跨入该年的期限按星期推算，为暂定。录入后自动重新计算。`,
      en: `The notice for ${year} has not been entered. Limits that run into that year go by the weekday and are provisional; they are reckoned again once it is there.`,
    },
  };
}

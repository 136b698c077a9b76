import { Injectable } from '@nestjs/common';
import { type CalendarException, CalendarService } from '@grid/directory';
import { MatterReader } from '@grid/matter';
import { WorkingTime } from '../domain/working-time';

/** Reads by which calendar and office hours a matter's limits are counted. */
@Injectable()
export class WorkingTimes {
  constructor(
    private readonly calendar: CalendarService,
    private readonly matters: MatterReader,
  ) {}

  /**
   * Those of the city of the matter; those of every city when there is no such matter.
   * @param exceptions the days to count by, where they are not those that are in force
   */
  async ofMatter(caseId: string, exceptions?: readonly CalendarException[]): Promise<WorkingTime> {
    return this.ofCity((await this.matters.find(caseId))?.cityKey ?? '', exceptions);
  }

  async ofCity(cityKey: string, exceptions?: readonly CalendarException[]): Promise<WorkingTime> {
    const days = exceptions ?? (await this.calendar.exceptions());
    return new WorkingTime(days, await this.calendar.officeHours(cityKey));
  }
}

import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires, administeredArea, keepsCity } from '@grid/access';
import { OfficeHoursRegister } from '@grid/directory';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
import { calendarIsOfTheCity } from './calendar-year';
import { OfficeHoursRequest, OfficeHoursResponse } from './office-hours';

/** When the offices are open: limits in working hours are counted by it. */
@ApiTags('administration')
@ApiSignedIn()
@Controller('office-hours')
@Requires('post.manage')
export class OfficeHoursController {
  constructor(private readonly register: OfficeHoursRegister) {}

  @Get()
  @ApiOperation({ operationId: 'listOfficeHours', summary: '办公时间 / Office hours' })
  @ApiOkResponse({ type: [OfficeHoursResponse], description: '本市，最新在前 / newest first' })
  list(@CurrentActor() actor: Actor): Promise<readonly OfficeHoursResponse[]> {
    return this.register.list(administeredArea(actor));
  }

  /** One for the whole city, like the calendar. */
  @Put()
  @ApiOperation({
    operationId: 'setOfficeHours',
    summary: '设定自某日起的办公时间 / Set the office hours from a day on',
  })
  @ApiOkResponse({ type: [OfficeHoursResponse], description: '已设定 / set' })
  @ApiProblems(400)
  set(
    @CurrentActor() actor: Actor,
    @Body() { validFrom, spans, source }: OfficeHoursRequest,
  ): Promise<readonly OfficeHoursResponse[]> {
    const area = administeredArea(actor);
    if (!keepsCity(area)) throw calendarIsOfTheCity();
    return this.register.set(area, { validFrom, spans }, source);
  }
}

import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@grid/access';
import type { Page } from '@grid/kernel';
import { Alarms } from '@grid/personal-data';
import { RecordsReading } from '../acts/records-reading.decorator';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
import { ApiPage } from '../http/page-of';
import { AlarmResponse } from './alarm.response';
import { AlarmsQuery } from './alarms.query';

/** Alarms of the area of the caller's post. */
@ApiTags('personal data')
@ApiSignedIn()
@Controller('alarms')
@Requires('alarm.read')
export class AlarmsController {
  constructor(private readonly alarms: Alarms) {}

  @Get()
  @RecordsReading('alarm.list')
  @ApiOperation({ operationId: 'listAlarms', summary: '告警 / Alarms, newest first' })
  @ApiPage(AlarmResponse)
  @ApiProblems(400)
  list(
    @CurrentActor() actor: Actor,
    @Query() { open, cursor, limit }: AlarmsQuery,
  ): Promise<Page<AlarmResponse>> {
    return this.alarms.list(actor, { openOnly: open === 'true', cursor: cursor ?? null, limit });
  }

  /** The account it is about may see personal data again; nobody acknowledges an alarm about themselves. */
  @Post(':id/acknowledge')
  @HttpCode(204)
  @ApiOperation({ operationId: 'acknowledgeAlarm', summary: '确认告警 / Acknowledge an alarm' })
  @ApiNoContentResponse({ description: '已确认 / acknowledged' })
  @ApiProblems(400, 404)
  acknowledge(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.alarms.acknowledge(actor, id);
  }
}

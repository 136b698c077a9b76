import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, FindOfficials, Requires } from '@grid/access';
import type { Page } from '@grid/kernel';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
import { ApiPage } from '../http/page-of';
import { OfficialResponse } from './official.response';
import { OfficialsQuery } from './officials.query';

/** Colleagues whom a task may concern. */
@ApiTags('directory')
@ApiSignedIn()
@Controller('officials')
export class OfficialsController {
  constructor(private readonly officials: FindOfficials) {}

  @Get()
  @Requires('task.work')
  @ApiOperation({
    operationId: 'findOfficials',
    summary: '本市可会签、可抄送的人员 / Officials of the city to ask or to copy to',
  })
  @ApiPage(OfficialResponse)
  @ApiProblems(400)
  async find(
    @CurrentActor() actor: Actor,
    @Query() { q }: OfficialsQuery,
  ): Promise<Page<OfficialResponse>> {
    return { items: await this.officials.execute(actor, q ?? ''), nextCursor: null };
  }
}

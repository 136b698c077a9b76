import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires, caseScope } from '@grid/access';
import { WaiveSeparation, WaiverReader } from '@grid/human-task';
import type { Page } from '@grid/kernel';
import { RecordsReading } from '../acts/records-reading.decorator';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
import { ApiPage } from '../http/page-of';
import { SeparationConflictResponse, SeparationWaiverResponse } from './separation.response';
import { WaiveRequest } from './waive.request';

/** Who may do two steps of a case in one hand, by decision of the authority's head. */
@ApiTags('cases')
@ApiSignedIn()
@Controller('cases')
export class SeparationController {
  constructor(
    private readonly waiver: WaiverReader,
    private readonly waiveSeparation: WaiveSeparation,
  ) {}

  @Get(':id/separation-waivers')
  @Requires('case.readOwn')
  @RecordsReading('case.read')
  @ApiOperation({
    operationId: 'listSeparationWaivers',
    summary: '一人兼办的决定 / Decisions that one person may do two steps',
  })
  @ApiPage(SeparationWaiverResponse)
  @ApiProblems(400, 404)
  async list(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<Page<SeparationWaiverResponse>> {
    return { items: await this.waiver.list(caseScope(actor), id), nextCursor: null };
  }

  @Get(':id/separation-conflicts')
  @Requires('separation.waive')
  @ApiOperation({
    operationId: 'listSeparationConflicts',
    summary: '须经同意方可一人兼办的人员 / Who would need such a decision',
  })
  @ApiPage(SeparationConflictResponse)
  @ApiProblems(400, 404)
  async conflicts(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<Page<SeparationConflictResponse>> {
    return { items: await this.waiver.conflictsOf(caseScope(actor), id), nextCursor: null };
  }

  @Post(':id/separation-waivers')
  @HttpCode(204)
  @Requires('separation.waive')
  @ApiOperation({
    operationId: 'waiveSeparation',
    summary: '同意一人兼办 / Let one person do two steps',
  })
  @ApiNoContentResponse({ description: '已同意 / decided' })
  @ApiProblems(400, 404, 409)
  waive(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: WaiveRequest,
  ): Promise<void> {
    return this.waiveSeparation.execute(actor, id, body);
  }
}

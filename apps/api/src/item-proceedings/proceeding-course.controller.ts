import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@grid/access';
import { ShowProceedingCourse } from '@grid/case-file';
import { ReadMatterActs } from '@grid/human-task';
import { ProceedingReader } from '@grid/item-list';
import type { Page } from '@grid/kernel';
import { RecordsReading } from '../acts/records-reading.decorator';
import { DiagramQuery } from '../cases/diagram.query';
import { DiagramResponse } from '../cases/diagram.response';
import { TimelineEntryResponse } from '../cases/timeline-entry.response';
import { WaitingResponse } from '../cases/waiting.response';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
import { ApiPage } from '../http/page-of';
import { PageQuery } from '../http/page.query';
import { MatterActsResponse } from '../task-acts/matter-acts.response';

/** Where a proceeding of the item lists stands and how it came there. */
@ApiTags('item proceedings')
@ApiSignedIn()
@Controller('item-proceedings/:id')
@Requires('item.read')
export class ProceedingCourseController {
  constructor(
    private readonly course: ShowProceedingCourse,
    private readonly proceedings: ProceedingReader,
    private readonly matterActs: ReadMatterActs,
  ) {}

  @Get('acts')
  @ApiOperation({
    operationId: 'showProceedingActs',
    summary: '可撤回、终止与会签情况 / Ways out of it, and the votes on it',
  })
  @ApiOkResponse({ type: MatterActsResponse, description: '操作和表决 / acts and votes' })
  @ApiProblems(404)
  async acts(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<MatterActsResponse> {
    await this.proceedings.require(actor, id);
    return this.matterActs.of(actor, id);
  }

  @Get('waiting')
  @ApiOperation({ operationId: 'showProceedingWaiting', summary: '待办环节 / Whom it waits for' })
  @ApiOkResponse({ type: [WaitingResponse], description: '待办环节 / the steps it stands at' })
  @ApiProblems(404)
  waiting(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<readonly WaitingResponse[]> {
    return this.course.waitingFor(actor, id);
  }

  @Get('timeline')
  @RecordsReading('itemList.read')
  @ApiOperation({ operationId: 'showProceedingTimeline', summary: '办理过程 / Its course' })
  @ApiPage(TimelineEntryResponse)
  @ApiProblems(400, 404)
  timeline(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { cursor, limit }: PageQuery,
  ): Promise<Page<TimelineEntryResponse>> {
    return this.course.timeline(actor, id, cursor ?? null, limit);
  }

  @Get('diagram')
  @RecordsReading('itemList.read')
  @ApiOperation({ operationId: 'showProceedingDiagram', summary: '流程图 / Its live diagram' })
  @ApiOkResponse({ type: DiagramResponse, description: '流程图 / the diagram' })
  @ApiProblems(400, 404)
  diagram(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { instance }: DiagramQuery,
  ): Promise<DiagramResponse> {
    return this.course.diagram(actor, id, instance ?? null);
  }
}

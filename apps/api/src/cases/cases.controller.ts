import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires, caseScope } from '@grid/access';
import { ListCases, ShowCase, ShowClocks, ShowDiagram, ShowTimeline } from '@grid/case-file';
import type { Page } from '@grid/kernel';
import { RecordsReading } from '../acts/records-reading.decorator';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
import { ApiPage } from '../http/page-of';
import { PageQuery } from '../http/page.query';
import { CasePageResponse } from './case-page.response';
import { CasesQuery } from './cases.query';
import { ClocksResponse } from './clocks.response';
import { DiagramQuery } from './diagram.query';
import { DiagramResponse } from './diagram.response';
import { ListedCaseResponse } from './listed-case.response';
import { TimelineEntryResponse } from './timeline-entry.response';

/** Cases, their course and their diagram, within what the caller may see. */
@ApiTags('cases')
@ApiSignedIn()
@Controller('cases')
@Requires('case.readOwn')
export class CasesController {
  constructor(
    private readonly listCases: ListCases,
    private readonly showCase: ShowCase,
    private readonly showTimeline: ShowTimeline,
    private readonly showDiagram: ShowDiagram,
    private readonly showClocks: ShowClocks,
  ) {}

  @Get()
  @RecordsReading('case.list')
  @ApiOperation({ operationId: 'listCases', summary: '案件列表 / Cases the caller may see' })
  @ApiPage(ListedCaseResponse)
  @ApiProblems(400)
  list(
    @CurrentActor() actor: Actor,
    @Query() { status, mine, q, cursor, limit }: CasesQuery,
  ): Promise<Page<ListedCaseResponse>> {
    return this.listCases.execute(caseScope(actor), {
      status: status ?? null,
      mine: mine === 'true',
      text: q?.trim() || null,
      cursor: cursor ?? null,
      limit,
    });
  }

  @Get(':id')
  @RecordsReading('case.read')
  @ApiOperation({ operationId: 'showCase', summary: '案件 / A case and whom it waits for' })
  @ApiOkResponse({ type: CasePageResponse, description: '案件 / the case' })
  @ApiProblems(400, 404)
  show(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<CasePageResponse> {
    return this.showCase.execute(caseScope(actor), id);
  }

  @Get(':id/timeline')
  @RecordsReading('case.read')
  @ApiOperation({ operationId: 'showTimeline', summary: '办理过程 / The course of a case' })
  @ApiPage(TimelineEntryResponse)
  @ApiProblems(400, 404)
  timeline(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { cursor, limit }: PageQuery,
  ): Promise<Page<TimelineEntryResponse>> {
    return this.showTimeline.execute(caseScope(actor), id, cursor ?? null, limit);
  }

  @Get(':id/clocks')
  @RecordsReading('case.read')
  @ApiOperation({ operationId: 'showClocks', summary: '用时 / Who had a case for how long' })
  @ApiOkResponse({ type: ClocksResponse, description: '用时 / the clocks' })
  @ApiProblems(400, 404)
  clocks(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ClocksResponse> {
    return this.showClocks.execute(caseScope(actor), id);
  }

  @Get(':id/diagram')
  @RecordsReading('case.read')
  @ApiOperation({ operationId: 'showDiagram', summary: '流程图 / The live diagram of a case' })
  @ApiOkResponse({ type: DiagramResponse, description: '流程图 / the diagram' })
  @ApiProblems(400, 404)
  diagram(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { instance }: DiagramQuery,
  ): Promise<DiagramResponse> {
    return this.showDiagram.execute(caseScope(actor), id, instance ?? null);
  }
}

import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires, caseScope } from '@grid/access';
import { ShowCase, ShowDiagram, ShowTimeline } from '@grid/case-file';
import { CaseReaderService } from '@grid/intake';
import { ApiPage } from '../http/page-of';
import { PageQuery } from '../http/page.query';
import { CaseResponse } from './case.response';
import { CasesQuery } from './cases.query';

/** Cases, their course and their diagram, within what the caller may see. */
@ApiTags('cases')
@ApiBearerAuth()
@Controller('cases')
@Requires('case.readOwn')
export class CasesController {
  constructor(
    private readonly cases: CaseReaderService,
    private readonly showCase: ShowCase,
    private readonly showTimeline: ShowTimeline,
    private readonly showDiagram: ShowDiagram,
  ) {}

  @Get()
  @ApiPage(CaseResponse)
  list(@CurrentActor() actor: Actor, @Query() { status, mine, q, cursor, limit }: CasesQuery) {
    return this.cases.list(caseScope(actor), {
      status: status ?? null,
      mine: mine === 'true',
      text: q?.trim() || null,
      cursor: cursor ?? null,
      limit,
    });
  }

  @Get(':id')
  show(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return this.showCase.execute(caseScope(actor), id);
  }

  @Get(':id/timeline')
  timeline(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { cursor, limit }: PageQuery,
  ) {
    return this.showTimeline.execute(caseScope(actor), id, cursor ?? null, limit);
  }

  @Get(':id/diagram')
  diagram(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return this.showDiagram.execute(caseScope(actor), id);
  }
}

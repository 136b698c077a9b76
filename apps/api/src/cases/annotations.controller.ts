import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires, caseScope } from '@grid/access';
import { AnnotateCase, AnnotationReader } from '@grid/intake';
import type { Page } from '@grid/kernel';
import { RecordsReading } from '../acts/records-reading.decorator';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
import { ApiPage } from '../http/page-of';
import { AnnotationRequest, AnnotationResponse } from './annotation';

/** Notes on a report: added, read, and nothing else (NB15.3, NB18.4). */
@ApiTags('cases')
@ApiSignedIn()
@Controller('cases/:id/annotations')
@Requires('task.work')
export class AnnotationsController {
  constructor(
    private readonly annotations: AnnotationReader,
    private readonly annotateCase: AnnotateCase,
  ) {}

  @Get()
  @RecordsReading('case.read')
  @ApiOperation({ operationId: 'listAnnotations', summary: '批注 / Notes on a report' })
  @ApiPage(AnnotationResponse)
  @ApiProblems(400, 404)
  async list(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<Page<AnnotationResponse>> {
    return { items: await this.annotations.list(caseScope(actor), id), nextCursor: null };
  }

  @Post()
  @HttpCode(204)
  @ApiOperation({ operationId: 'annotateCase', summary: '添加批注 / Add a note to a report' })
  @ApiNoContentResponse({ description: '已添加，不能修改或删除 / added for good' })
  @ApiProblems(400, 404)
  add(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { text }: AnnotationRequest,
  ): Promise<void> {
    return this.annotateCase.execute(actor, id, text);
  }
}

import { Body, Controller, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@grid/access';
import { CaseReaderService, ReportIncident } from '@grid/intake';
import type { Response } from 'express';
import { CaseResponse } from '../cases/case.response';
import { ReportRequest } from './report.request';

/** Takes reports in. */
@ApiTags('reports')
@ApiBearerAuth()
@Controller('reports')
export class ReportsController {
  constructor(
    private readonly reportIncident: ReportIncident,
    private readonly cases: CaseReaderService,
  ) {}

  /** Opens one case for one client request id: 201 the first time, 200 with the same case afterwards. */
  @Post()
  @ApiCreatedResponse({ type: CaseResponse })
  @ApiOkResponse({ type: CaseResponse })
  @Requires('report.create')
  async report(
    @CurrentActor() actor: Actor,
    @Body() body: ReportRequest,
    @Res({ passthrough: true }) response: Response,
  ) {
    const { caseId, created } = await this.reportIncident.execute(
      { accountId: actor.accountId, postId: actor.post?.id ?? null },
      {
        ...body,
        capturedAt: new Date(body.capturedAt),
        contactName: body.contactName ?? null,
        contactPhone: body.contactPhone ?? null,
      },
    );
    response.status(created ? 201 : 200);
    return this.cases.find({ accountId: actor.accountId, areaPrefix: null }, caseId);
  }
}

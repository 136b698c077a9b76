import { Body, Controller, NotFoundException, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires, caseScope } from '@grid/access';
import { AttachStaged } from '@grid/evidence';
import { CaseReaderService, ReportIncident } from '@grid/intake';
import type { Response } from 'express';
import { CaseResponse } from '../cases/case.response';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
import { ReportRequest } from './report.request';

/** Takes reports in. */
@ApiTags('reports')
@ApiSignedIn()
@Controller('reports')
export class ReportsController {
  constructor(
    private readonly reportIncident: ReportIncident,
    private readonly photos: AttachStaged,
    private readonly cases: CaseReaderService,
  ) {}

  /** Opens one case for one client request id: 201 the first time, 200 with the same case afterwards. */
  @Post()
  @ApiOperation({ operationId: 'sendReport', summary: '上报 / Report an incident' })
  @ApiCreatedResponse({ type: CaseResponse, description: '新案件 / a new case' })
  @ApiOkResponse({ type: CaseResponse, description: '此前已上报 / the case of an earlier request' })
  @ApiProblems(400)
  @Requires('report.create')
  async report(
    @CurrentActor() actor: Actor,
    @Body() body: ReportRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CaseResponse> {
    const { caseId, created } = await this.reportIncident.execute(
      {
        accountId: actor.accountId,
        postId: actor.post?.id ?? null,
        role: actor.post?.role ?? null,
        actingForAccountId: actor.post?.actingFor?.accountId ?? null,
      },
      {
        ...body,
        capturedAt: new Date(body.capturedAt),
        contactName: body.contactName ?? null,
        contactPhone: body.contactPhone ?? null,
        contactIdentityNumber: body.contactIdentityNumber ?? null,
        handling: body.handling ?? 'upload',
        resultText: body.resultText ?? null,
        evidenceIds: body.evidenceIds ?? [],
      },
      this.photos,
    );
    const view = await this.cases.find(caseScope(actor), caseId);
    if (view === null) throw new NotFoundException();
    response.status(created ? 201 : 200);
    return view;
  }
}

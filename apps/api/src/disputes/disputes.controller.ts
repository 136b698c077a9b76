import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires, caseScope } from '@grid/access';
import { CaseReaderService, caseUnknown } from '@grid/intake';
import { DisputeReader, type DisputeView } from '@grid/jurisdiction';
import type { Page } from '@grid/kernel';
import { RecordsReading } from '../acts/records-reading.decorator';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
import { ApiPage } from '../http/page-of';
import { DisputeResponse } from './dispute.response';

/** The disputes of a case about whose duty it is. */
@ApiTags('cases')
@ApiSignedIn()
@Controller('cases')
export class DisputesController {
  constructor(
    private readonly cases: CaseReaderService,
    private readonly disputes: DisputeReader,
  ) {}

  @Get(':id/disputes')
  @Requires('case.readOwn')
  @RecordsReading('dispute.read')
  @ApiOperation({ operationId: 'listDisputes', summary: '职责争议 / Disputes about the duty' })
  @ApiPage(DisputeResponse)
  @ApiProblems(400, 404)
  async list(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<Page<DisputeView>> {
    if ((await this.cases.find(caseScope(actor), id)) === null) throw caseUnknown();
    return { items: await this.disputes.ofCase(id), nextCursor: null };
  }
}

import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@grid/access';
import { ListProposals, SettleProposal } from '@grid/jurisdiction';
import type { Page } from '@grid/kernel';
import { RecordsReading } from '../acts/records-reading.decorator';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
import { ApiPage } from '../http/page-of';
import { PageQuery } from '../http/page.query';
import { ListProposalResponse, SettleProposalRequest } from './list-proposal.response';

/** What rulings propose for the responsibility lists, for the head of the grid authority (XX16.1). */
@ApiTags('list-proposals')
@ApiSignedIn()
@Controller('list-proposals')
@Requires('listProposal.settle')
export class ListProposalsController {
  constructor(
    private readonly proposals: ListProposals,
    private readonly settleProposal: SettleProposal,
  ) {}

  @Get()
  @RecordsReading('listProposal.list')
  @ApiOperation({
    operationId: 'listListProposals',
    summary: '修改职责清单的建议 / Proposals to change responsibility lists',
  })
  @ApiPage(ListProposalResponse)
  @ApiProblems(400)
  list(
    @CurrentActor() actor: Actor,
    @Query() { cursor, limit }: PageQuery,
  ): Promise<Page<ListProposalResponse>> {
    return this.proposals.list(actor, { cursor: cursor ?? null, limit });
  }

  @Post(':id/settle')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'settleListProposal',
    summary: '采纳或不采纳 / Take a proposal up or drop it',
  })
  @ApiNoContentResponse({ description: '已处理 / settled' })
  @ApiProblems(400, 404, 409)
  settle(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { state }: SettleProposalRequest,
  ): Promise<void> {
    return this.settleProposal.execute(actor, id, state);
  }
}

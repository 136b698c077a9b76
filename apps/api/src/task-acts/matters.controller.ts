import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '@grid/access';
import { EndMatter, WithdrawMatter } from '@grid/human-task';
import { ApiSignedIn } from '../http/api-signed-in';
import { ActsPending } from './pending-act.decorator';
import { PendingActResponse } from './task-acts.response';
import { ReasonRequest } from './task-acts.request';

/** What may be done with a whole matter. */
@ApiTags('matters')
@ApiSignedIn()
@Controller('matters')
export class MattersController {
  constructor(
    private readonly withdrawMatter: WithdrawMatter,
    private readonly endMatter: EndMatter,
  ) {}

  @Post(':id/withdraw')
  @ActsPending()
  @ApiOperation({
    operationId: 'withdrawMatter',
    summary: '撤回 / Withdraw a matter that nobody has taken up',
  })
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReasonRequest,
  ): Promise<PendingActResponse> {
    return this.withdrawMatter.execute(actor, id.toLowerCase(), body.reason);
  }

  @Post(':id/end')
  @ActsPending()
  @ApiOperation({
    operationId: 'endMatter',
    summary: '终止 / End a matter',
    description: '由主管机构负责人终止 / by the head of the grid authority',
  })
  end(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReasonRequest,
  ): Promise<PendingActResponse> {
    return this.endMatter.execute(actor, id.toLowerCase(), body.reason);
  }
}

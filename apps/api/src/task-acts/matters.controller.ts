import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@grid/access';
import { EndMatter, WithdrawMatter } from '@grid/human-task';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
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
  @HttpCode(202)
  @Requires('task.work')
  @ApiOperation({
    operationId: 'withdrawMatter',
    summary: '撤回 / Withdraw a matter that nobody has taken up',
    description: '引擎确认后生效 / counts once the engine’s record says so',
  })
  @ApiAcceptedResponse({
    type: PendingActResponse,
    description: '待引擎确认 / waits for the engine',
  })
  @ApiProblems(400, 404, 409)
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReasonRequest,
  ): Promise<PendingActResponse> {
    return this.withdrawMatter.execute(actor, id.toLowerCase(), body.reason);
  }

  @Post(':id/end')
  @HttpCode(202)
  @Requires('task.work')
  @ApiOperation({
    operationId: 'endMatter',
    summary: '终止 / End a matter',
    description:
      '由主管机构负责人终止，引擎确认后生效' +
      ' / by the head of the grid authority; counts once the engine’s record says so',
  })
  @ApiAcceptedResponse({
    type: PendingActResponse,
    description: '待引擎确认 / waits for the engine',
  })
  @ApiProblems(400, 404, 409)
  end(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReasonRequest,
  ): Promise<PendingActResponse> {
    return this.endMatter.execute(actor, id.toLowerCase(), body.reason);
  }
}

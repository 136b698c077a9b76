import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@grid/access';
import {
  AddCoHandler,
  ChangeLead,
  ReadJointHandling,
  ReleaseCoHandler,
} from '@grid/joint-handling';
import { RecordsReading } from '../acts/records-reading.decorator';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
import { ReasonRequest } from '../task-acts/task-acts.request';
import { PartRequest } from './joint-handling.request';
import { JointHandlingResponse, PartAddedResponse } from './joint-handling.response';

/** Several departments on one case: who leads, who helps, and how the dispatching authority changes that. */
@ApiTags('cases')
@ApiSignedIn()
@Controller('cases')
export class JointHandlingController {
  constructor(
    private readonly read: ReadJointHandling,
    private readonly addCoHandler: AddCoHandler,
    private readonly releaseCoHandler: ReleaseCoHandler,
    private readonly changeLead: ChangeLead,
  ) {}

  @Get(':id/joint-handling')
  @Requires('case.readOwn')
  @RecordsReading('case.read')
  @ApiOperation({ operationId: 'readJointHandling', summary: '牵头和协办 / Lead and co-handlers' })
  @ApiOkResponse({ type: JointHandlingResponse })
  @ApiProblems(400, 404)
  show(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<JointHandlingResponse> {
    return this.read.execute(actor, id.toLowerCase());
  }

  @Post(':id/joint-handling/co-handlers')
  @Requires('jointHandling.change')
  @ApiOperation({ operationId: 'addCoHandler', summary: '增加协办部门 / Ask one more to help' })
  @ApiCreatedResponse({ type: PartAddedResponse, description: '已增加 / added' })
  @ApiProblems(400, 404, 409)
  add(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PartRequest,
  ): Promise<PartAddedResponse> {
    return this.addCoHandler.execute(actor, id.toLowerCase(), body);
  }

  @Post(':id/joint-handling/co-handlers/:partId/release')
  @HttpCode(204)
  @Requires('jointHandling.change')
  @ApiOperation({ operationId: 'releaseCoHandler', summary: '减少协办部门 / Let one off' })
  @ApiNoContentResponse({ description: '已减少 / released' })
  @ApiProblems(400, 404, 409)
  release(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('partId', ParseUUIDPipe) partId: string,
    @Body() { reason }: ReasonRequest,
  ): Promise<void> {
    return this.releaseCoHandler.execute(actor, id.toLowerCase(), partId.toLowerCase(), reason);
  }

  @Post(':id/joint-handling/lead')
  @HttpCode(204)
  @Requires('jointHandling.change')
  @ApiOperation({ operationId: 'changeLead', summary: '更换牵头部门 / Let another one lead' })
  @ApiNoContentResponse({ description: '已更换 / changed' })
  @ApiProblems(400, 404, 409)
  change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PartRequest,
  ): Promise<void> {
    return this.changeLead.execute(actor, id.toLowerCase(), body);
  }
}

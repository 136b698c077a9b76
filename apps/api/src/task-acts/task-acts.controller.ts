import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@grid/access';
import {
  CopyMatter,
  DelegateTask,
  HandOverTask,
  ReadActs,
  ResolveDelegation,
  ReturnTask,
  UrgeTask,
} from '@grid/human-task';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
import { TaskKeyPipe } from '../tasks/task-key.pipe';
import { ActsPending } from './pending-act.decorator';
import {
  CopyRequest,
  DelegateRequest,
  HandOverRequest,
  ResolveRequest,
  ReturnRequest,
  UrgeRequest,
} from './task-acts.request';
import { PendingActResponse, TaskActsResponse } from './task-acts.response';

/** What may be done with a task besides deciding it. */
@ApiTags('tasks')
@ApiSignedIn()
@Controller('tasks')
export class TaskActsController {
  constructor(
    private readonly readActs: ReadActs,
    private readonly handOverTask: HandOverTask,
    private readonly delegateTask: DelegateTask,
    private readonly resolveDelegation: ResolveDelegation,
    private readonly returnTask: ReturnTask,
    private readonly urgeTask: UrgeTask,
    private readonly copyMatter: CopyMatter,
  ) {}

  @Get(':key/acts')
  @Requires('task.read')
  @ApiOperation({
    operationId: 'listTaskActs',
    summary: '可做和已做的操作 / What may be done with a task, and what was done',
  })
  @ApiOkResponse({ type: TaskActsResponse, description: '操作 / the acts' })
  @ApiProblems(404)
  acts(
    @CurrentActor() actor: Actor,
    @Param('key', TaskKeyPipe) key: string,
  ): Promise<TaskActsResponse> {
    return this.readActs.ofTask(actor, key);
  }

  @Post(':key/hand-over')
  @HttpCode(204)
  @Requires('task.work')
  @ApiOperation({ operationId: 'handOverTask', summary: '转办 / Hand a task over' })
  @ApiNoContentResponse({ description: '已转办 / handed over' })
  @ApiProblems(400, 404, 409)
  handOver(
    @CurrentActor() actor: Actor,
    @Param('key', TaskKeyPipe) key: string,
    @Body() body: HandOverRequest,
  ): Promise<void> {
    return this.handOverTask.execute(actor, key, body);
  }

  @Post(':key/delegate')
  @HttpCode(204)
  @Requires('task.work')
  @ApiOperation({
    operationId: 'delegateTask',
    summary: '委派 / Let somebody prepare a task',
    description: '受委派人交回后由本人提交 / it comes back to the caller, who decides',
  })
  @ApiNoContentResponse({ description: '已委派 / delegated' })
  @ApiProblems(400, 404, 409)
  delegate(
    @CurrentActor() actor: Actor,
    @Param('key', TaskKeyPipe) key: string,
    @Body() body: DelegateRequest,
  ): Promise<void> {
    return this.delegateTask.execute(actor, key, body);
  }

  @Post(':key/resolve')
  @HttpCode(204)
  @Requires('task.work')
  @ApiOperation({
    operationId: 'resolveDelegation',
    summary: '交回委派 / Give a delegated task back with a draft',
  })
  @ApiNoContentResponse({ description: '已交回 / given back' })
  @ApiProblems(400, 404, 409)
  resolve(
    @CurrentActor() actor: Actor,
    @Param('key', TaskKeyPipe) key: string,
    @Body() body: ResolveRequest,
  ): Promise<void> {
    return this.resolveDelegation.execute(actor, key, body.answers);
  }

  @Post(':key/return')
  @ActsPending()
  @ApiOperation({
    operationId: 'returnTask',
    summary: '退回 / Return a matter to the applicant or to an earlier step',
  })
  return(
    @CurrentActor() actor: Actor,
    @Param('key', TaskKeyPipe) key: string,
    @Body() body: ReturnRequest,
  ): Promise<PendingActResponse> {
    return this.returnTask.execute(actor, key, body);
  }

  @Post(':key/urge')
  @HttpCode(204)
  @Requires('task.read')
  @ApiOperation({ operationId: 'urgeTask', summary: '催办 / Urge a task' })
  @ApiNoContentResponse({ description: '已催办 / urged' })
  @ApiProblems(400, 404, 409, 429)
  urge(
    @CurrentActor() actor: Actor,
    @Param('key', TaskKeyPipe) key: string,
    @Body() body: UrgeRequest,
  ): Promise<void> {
    return this.urgeTask.execute(actor, key, body.message ?? null);
  }

  @Post(':key/copy')
  @HttpCode(204)
  @Requires('task.work')
  @ApiOperation({ operationId: 'copyMatter', summary: '抄送 / Let officials read along' })
  @ApiNoContentResponse({ description: '已抄送 / copied' })
  @ApiProblems(400, 404, 409)
  copy(
    @CurrentActor() actor: Actor,
    @Param('key', TaskKeyPipe) key: string,
    @Body() body: CopyRequest,
  ): Promise<void> {
    return this.copyMatter.execute(actor, key, {
      toAccountIds: body.toAccountIds.map((id) => id.toLowerCase()),
      note: body.note ?? null,
    });
  }
}

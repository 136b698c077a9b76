import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@grid/access';
import { ClaimTask, CompleteTask, ListTasks, ShowTask } from '@grid/human-task';
import type { Page } from '@grid/kernel';
import { ApiProblems } from '../http/api-problems';
import { ApiSignedIn } from '../http/api-signed-in';
import { CallerLanguage } from '../http/language.decorator';
import { ApiPage } from '../http/page-of';
import { DecisionResponse } from './decision.response';
import { TaskKeyPipe } from './task-key.pipe';
import { TaskPageResponse } from './task-page.response';
import { TaskResponse } from './task.response';
import { CompleteRequest, TasksQuery } from './tasks.query';

/** The tasklist. */
@ApiTags('tasks')
@ApiSignedIn()
@Controller('tasks')
export class TasksController {
  constructor(
    private readonly listTasks: ListTasks,
    private readonly showTask: ShowTask,
    private readonly claimTask: ClaimTask,
    private readonly completeTask: CompleteTask,
  ) {}

  @Get()
  @Requires('task.read')
  @ApiOperation({
    operationId: 'listTasks',
    summary: '待办列表 / Tasks of a post or a person',
    description:
      '待办先重大、再紧急、再一般，其次按期限和先后（默认设置，非法定）' +
      ' / work to be done: major, urgent, normal, then by date and age (our setting, not law)',
  })
  @ApiPage(TaskResponse)
  @ApiProblems(400)
  list(
    @CurrentActor() actor: Actor,
    @Query() { scope, caseId, late, q, cursor, limit }: TasksQuery,
  ): Promise<Page<TaskResponse>> {
    return this.listTasks.execute(actor, {
      scope,
      caseId: caseId ?? null,
      late: late === 'true',
      text: q ?? null,
      cursor: cursor ?? null,
      limit,
    });
  }

  @Get(':key')
  @Requires('task.read')
  @ApiOperation({ operationId: 'showTask', summary: '任务与表单 / A task with its form' })
  @ApiOkResponse({ type: TaskPageResponse, description: '任务 / the task' })
  @ApiProblems(404)
  show(
    @CurrentActor() actor: Actor,
    @Param('key', TaskKeyPipe) key: string,
    @CallerLanguage() language: 'zh' | 'en',
  ): Promise<TaskPageResponse> {
    return this.showTask.execute(actor, key, language);
  }

  @Post(':key/claim')
  @HttpCode(204)
  @Requires('task.work')
  @ApiOperation({ operationId: 'claimTask', summary: '领取 / Claim a task' })
  @ApiNoContentResponse({ description: '已领取 / claimed' })
  @ApiProblems(404, 409)
  claim(@CurrentActor() actor: Actor, @Param('key', TaskKeyPipe) key: string): Promise<void> {
    return this.claimTask.claim(actor, key);
  }

  @Post(':key/release')
  @HttpCode(204)
  @Requires('task.work')
  @ApiOperation({ operationId: 'releaseTask', summary: '退回 / Give a claimed task back' })
  @ApiNoContentResponse({ description: '已退回 / given back' })
  @ApiProblems(404, 409)
  release(@CurrentActor() actor: Actor, @Param('key', TaskKeyPipe) key: string): Promise<void> {
    return this.claimTask.release(actor, key);
  }

  /** Accepts the decision; it becomes effective once the engine's record says so. */
  @Post(':key/complete')
  @HttpCode(202)
  @Requires('task.work')
  @ApiOperation({ operationId: 'completeTask', summary: '提交办理结果 / Decide a task' })
  @ApiAcceptedResponse({
    type: DecisionResponse,
    description: '待引擎确认后生效 / counts once the engine’s record says so',
  })
  @ApiProblems(400, 404, 409)
  complete(
    @CurrentActor() actor: Actor,
    @Param('key', TaskKeyPipe) key: string,
    @Body() body: CompleteRequest,
  ): Promise<DecisionResponse> {
    return this.completeTask.execute(actor, key, body.answers);
  }
}

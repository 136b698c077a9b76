import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@grid/access';
import { ClaimTask, CompleteTask, ListTasks, ShowTask } from '@grid/human-task';
import { CallerLanguage } from '../http/language.decorator';
import { TaskKeyPipe } from './task-key.pipe';
import { CompleteRequest, TasksQuery } from './tasks.query';

/** The tasklist. */
@ApiTags('tasks')
@ApiBearerAuth()
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
  list(@CurrentActor() actor: Actor, @Query() { scope, caseId, q, cursor, limit }: TasksQuery) {
    return this.listTasks.execute(actor, {
      scope,
      caseId: caseId ?? null,
      text: q ?? null,
      cursor: cursor ?? null,
      limit,
    });
  }

  @Get(':key')
  @Requires('task.read')
  show(
    @CurrentActor() actor: Actor,
    @Param('key', TaskKeyPipe) key: string,
    @CallerLanguage() language: 'zh' | 'en',
  ) {
    return this.showTask.execute(actor, key, language);
  }

  @Post(':key/claim')
  @HttpCode(204)
  @Requires('task.work')
  claim(@CurrentActor() actor: Actor, @Param('key', TaskKeyPipe) key: string) {
    return this.claimTask.claim(actor, key);
  }

  @Post(':key/release')
  @HttpCode(204)
  @Requires('task.work')
  release(@CurrentActor() actor: Actor, @Param('key', TaskKeyPipe) key: string) {
    return this.claimTask.release(actor, key);
  }

  /** Accepts the decision; it becomes effective once the engine's record says so. */
  @Post(':key/complete')
  @HttpCode(202)
  @Requires('task.work')
  complete(
    @CurrentActor() actor: Actor,
    @Param('key', TaskKeyPipe) key: string,
    @Body() body: CompleteRequest,
  ) {
    return this.completeTask.execute(actor, key, body.answers);
  }
}

import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsObject, IsOptional, IsUUID } from 'class-validator';
import { TASK_SCOPES, type TaskScope } from '@grid/human-task';
import { PageQuery } from '../http/page.query';

/** Which tasks are asked for. */
export class TasksQuery extends PageQuery {
  @ApiPropertyOptional({ enum: TASK_SCOPES, default: 'group' })
  @IsIn(TASK_SCOPES)
  scope: TaskScope = 'group';

  @ApiPropertyOptional({ format: 'uuid', description: '只看某一案件 / of one case only' })
  @IsOptional()
  @IsUUID()
  caseId?: string;
}

/** What was answered in the form of a task. */
export class CompleteRequest {
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  @IsObject()
  answers: Record<string, unknown>;
}

import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsObject, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
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

  @ApiPropertyOptional({
    enum: ['true', 'false'],
    description: '只看超期的 / only what is past its date',
  })
  @IsOptional()
  @IsIn(['true', 'false'])
  late?: 'true' | 'false';

  @ApiPropertyOptional({
    maxLength: 100,
    description:
      '环节、案号、类别、地点、领取人，多个词以空格分开 / step, case number, category, place, holder',
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;
}

/** What was answered in the form of a task. */
export class CompleteRequest {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    example: { acceptOutcome: 'accept' },
    description: '表单字段与答复 / an answer for each field of the form',
  })
  @IsObject()
  answers: Record<string, unknown>;
}

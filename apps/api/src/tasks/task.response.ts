import { ApiProperty } from '@nestjs/swagger';
import type { TaskState, TaskView } from '@grid/human-task';
import { URGENCIES, type Urgency } from '@grid/intake';
import { article, engineKey, nullableText, nullableTime, time, uuid } from '../http/api-schemas';

/** Who has claimed a task. */
export class TaskHolderResponse {
  @ApiProperty() displayName: string;
  @ApiProperty({ description: '即本人 / it is the caller' }) isMe: boolean;
}

/** A step that waits for a person, or that one has decided. */
export class TaskResponse implements TaskView {
  @ApiProperty({ ...engineKey, description: '64 位，故为字符串 / 64 bits, so it is text' })
  key: string;

  @ApiProperty({ example: 'UserTask_AcceptReport' }) elementId: string;
  @ApiProperty() nameZh: string;
  @ApiProperty() nameEn: string;
  @ApiProperty(article) article: string | null;
  @ApiProperty(uuid) caseId: string;
  @ApiProperty(nullableText) caseNumber: string | null;
  @ApiProperty() categoryZh: string;
  @ApiProperty() categoryEn: string;
  @ApiProperty() placeText: string;
  @ApiProperty({ enum: URGENCIES }) urgency: Urgency;
  @ApiProperty(time) createdAt: string;
  @ApiProperty(nullableTime) dueAt: string | null;
  @ApiProperty({ type: TaskHolderResponse, nullable: true }) holder: TaskHolderResponse | null;

  @ApiProperty({
    enum: ['open', 'submitting', 'done', 'void'],
    description:
      'submitting 等待引擎确认，void 为办理过迟未生效' +
      ' / submitting waits for the engine, void came too late and did not count',
  })
  state: TaskState;
}

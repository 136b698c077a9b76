import { ApiProperty } from '@nestjs/swagger';
import type { TaskHolder, TaskState, TaskView } from '@grid/human-task';
import { URGENCIES, type Urgency } from '@grid/intake';
import { MATTER_KINDS, type MatterKind } from '@grid/matter';
import { Grade } from '../grades/grade.decorator';
import { article, engineKey, nullableText, nullableTime, time, uuid } from '../http/api-schemas';

/** Who has claimed a task. */
export class TaskHolderResponse implements TaskHolder {
  @Grade('internal') @ApiProperty() displayName: string;

  @Grade('internal')
  @ApiProperty({ ...nullableText, description: '代何人办理 / the absent person they stand in for' })
  actingForName: string | null;

  @Grade('internal') @ApiProperty({ description: '即本人 / it is the caller' }) isMe: boolean;

  @Grade('internal')
  @ApiProperty({
    description:
      '可由本人接手：领取人正由本人代班，或已不能办理' +
      ' / the caller may claim it: stands in for the holder, or the holder cannot decide it any more',
  })
  mayTakeOver: boolean;
}

/** A step that waits for a person, or that one has decided. */
export class TaskResponse implements TaskView {
  @Grade('internal')
  @ApiProperty({ ...engineKey, description: '64 位，故为字符串 / 64 bits, so it is text' })
  key: string;

  @Grade('internal') @ApiProperty({ example: 'UserTask_AcceptReport' }) elementId: string;
  @Grade('public') @ApiProperty() nameZh: string;
  @Grade('public') @ApiProperty() nameEn: string;
  @Grade('public') @ApiProperty(article) article: string | null;
  @Grade('internal')
  @ApiProperty({ ...uuid, description: '案件或清单事项办理 / the case or proceeding' })
  caseId: string;

  @Grade('internal') @ApiProperty({ enum: MATTER_KINDS }) matterKind: MatterKind;
  @Grade('internal') @ApiProperty(nullableText) caseNumber: string | null;
  @Grade('public') @ApiProperty() categoryZh: string;
  @Grade('public') @ApiProperty() categoryEn: string;
  @Grade('internal') @ApiProperty() placeText: string;
  @Grade('internal') @ApiProperty({ enum: URGENCIES }) urgency: Urgency;
  @Grade('internal') @ApiProperty(time) createdAt: string;
  @Grade('internal') @ApiProperty(nullableTime) dueAt: string | null;
  @Grade('internal') @ApiProperty({ description: '已超期 / past its date' }) late: boolean;
  @ApiProperty({ type: TaskHolderResponse, nullable: true }) holder: TaskHolderResponse | null;

  @Grade('internal')
  @ApiProperty({
    enum: ['open', 'submitting', 'done', 'void'],
    description:
      'submitting 等待引擎确认，void 为办理过迟未生效' +
      ' / submitting waits for the engine, void came too late and did not count',
  })
  state: TaskState;
}

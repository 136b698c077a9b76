import { ApiProperty } from '@nestjs/swagger';
import { MATTER_KINDS, type MatterKind } from '@grid/matter';
import type { NoticeView } from '@grid/notice';
import { Grade } from '../grades/grade.decorator';
import { nullableTime, nullableUuid, time, uuid } from '../http/api-schemas';

/** A message in somebody's inbox. */
export class NoticeResponse implements NoticeView {
  @Grade('internal') @ApiProperty(uuid) id: string;
  @Grade('internal') @ApiProperty(nullableUuid) caseId: string | null;
  @Grade('internal')
  @ApiProperty({ enum: MATTER_KINDS, nullable: true })
  matterKind: MatterKind | null;

  @Grade('internal') @ApiProperty(nullableUuid) gridOrderId: string | null;
  @Grade('internal') @ApiProperty(nullableUuid) alarmId: string | null;
  @Grade('internal')
  @ApiProperty({ type: 'integer', nullable: true, example: 2027 })
  calendarYear: number | null;

  @Grade('internal') @ApiProperty({ example: 'caseResult' }) kind: string;
  @Grade('internal') @ApiProperty() titleZh: string;
  @Grade('internal') @ApiProperty() titleEn: string;
  @Grade('personal', { mask: 'text' }) @ApiProperty() bodyZh: string;
  @Grade('personal', { mask: 'text' }) @ApiProperty() bodyEn: string;
  @Grade('internal') @ApiProperty(time) createdAt: string;
  @Grade('internal') @ApiProperty(nullableTime) readAt: string | null;
}

import { ApiProperty } from '@nestjs/swagger';
import type { NoticeView } from '@grid/notice';
import { nullableTime, time, uuid } from '../http/api-schemas';

/** A message in somebody's inbox. */
export class NoticeResponse implements NoticeView {
  @ApiProperty(uuid) id: string;
  @ApiProperty(uuid) caseId: string;
  @ApiProperty({ example: 'caseResult' }) kind: string;
  @ApiProperty() titleZh: string;
  @ApiProperty() titleEn: string;
  @ApiProperty() bodyZh: string;
  @ApiProperty() bodyEn: string;
  @ApiProperty(time) createdAt: string;
  @ApiProperty(nullableTime) readAt: string | null;
}

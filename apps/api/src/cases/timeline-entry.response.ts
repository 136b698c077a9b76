import { ApiProperty } from '@nestjs/swagger';
import type { TimelineEntry } from '@grid/case-file';
import { article, nullableText, time } from '../http/api-schemas';

/** One line of a case's course. */
export class TimelineEntryResponse implements TimelineEntry {
  @ApiProperty(time) at: string;

  @ApiProperty({
    enum: ['event', 'decision', 'step', 'waiting', 'cancelled', 'trouble'],
    description:
      'waiting 尚未结束，trouble 为引擎故障 / waiting lasts still, trouble is the engine’s',
  })
  kind: TimelineEntry['kind'];

  @ApiProperty(nullableText) elementId: string | null;
  @ApiProperty() titleZh: string;
  @ApiProperty() titleEn: string;
  @ApiProperty(nullableText) textZh: string | null;
  @ApiProperty(nullableText) textEn: string | null;
  @ApiProperty(nullableText) actorName: string | null;
  @ApiProperty(nullableText) organisationZh: string | null;
  @ApiProperty(nullableText) organisationEn: string | null;
  @ApiProperty(article) article: string | null;

  @ApiProperty({ description: '系统默认设置，非法定 / rests on a setting of ours, not on law' })
  isDefault: boolean;
}

import { ApiProperty } from '@nestjs/swagger';
import type { TimelineEntry } from '@grid/case-file';
import { Grade } from '../grades/grade.decorator';
import { article, nullableText, time } from '../http/api-schemas';

/** One line of a case's course. */
export class TimelineEntryResponse implements TimelineEntry {
  @Grade('internal') @ApiProperty(time) at: string;

  @Grade('internal')
  @ApiProperty({
    enum: ['event', 'decision', 'step', 'waiting', 'cancelled', 'trouble', 'waiver'],
    description:
      'waiting 尚未结束，trouble 为引擎故障，waiver 为同意一人兼办' +
      ' / waiting lasts still, trouble is the engine’s, waiver lets one person do two steps',
  })
  kind: TimelineEntry['kind'];

  @Grade('internal') @ApiProperty(nullableText) elementId: string | null;
  @Grade('public') @ApiProperty() titleZh: string;
  @Grade('public') @ApiProperty() titleEn: string;
  @Grade('personal', { mask: 'text' }) @ApiProperty(nullableText) textZh: string | null;
  @Grade('personal', { mask: 'text' }) @ApiProperty(nullableText) textEn: string | null;
  @Grade('internal') @ApiProperty(nullableText) actorName: string | null;
  @Grade('internal')
  @ApiProperty({ ...nullableText, description: '代何人办理 / the absent person it was done for' })
  actingForName: string | null;

  @Grade('internal') @ApiProperty(nullableText) organisationZh: string | null;
  @Grade('internal') @ApiProperty(nullableText) organisationEn: string | null;
  @Grade('public') @ApiProperty(article) article: string | null;

  @Grade('public')
  @ApiProperty({ description: '系统默认设置，非法定 / rests on a setting of ours, not on law' })
  isDefault: boolean;
}

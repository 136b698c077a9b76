import { ApiProperty } from '@nestjs/swagger';
import type { LimitView } from '@grid/case-file';
import { Grade } from '../grades/grade.decorator';
import { nullableTime, time } from '../http/api-schemas';

/** A limit of a case, and whether it was kept. */
export class LimitResponse implements LimitView {
  @Grade('internal')
  @ApiProperty({ example: 'acceptance', description: '环节 / the step' })
  step: string;

  @Grade('public') @ApiProperty() labelZh: string;
  @Grade('public') @ApiProperty() labelEn: string;
  @Grade('internal') @ApiProperty(time) since: string;
  @Grade('internal') @ApiProperty(time) dueAt: string;

  @Grade('internal')
  @ApiProperty({
    ...nullableTime,
    description: '批准延期前的期限 / the first limit, where more time was granted',
  })
  firstDueAt: string | null;

  @Grade('public')
  @ApiProperty({ type: [String], description: '本市法条依据 / provisions of the case’s own city' })
  articles: readonly string[];

  @Grade('public')
  @ApiProperty({
    enum: ['law', 'sample'],
    description: 'law 为法定，sample 为系统示例设置 / sample is a setting of the city, not law',
  })
  basis: LimitView['basis'];

  @Grade('public') @ApiProperty() basisZh: string;
  @Grade('public') @ApiProperty() basisEn: string;

  @Grade('internal')
  @ApiProperty({
    description: '跨入尚未录入节假日的年份 / runs into a year whose holidays are not known yet',
  })
  provisional: boolean;

  @Grade('internal')
  @ApiProperty({ ...nullableTime, description: '环节完成时间 / when the step was done' })
  endedAt: string | null;

  @Grade('internal') @ApiProperty({ description: '超期 / not kept' }) late: boolean;
}

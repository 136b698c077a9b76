import { ApiProperty } from '@nestjs/swagger';
import type { LimitMoveView, LimitView } from '@grid/case-file';
import { Grade } from '../grades/grade.decorator';
import { nullableTime, time } from '../http/api-schemas';

/** A limit that was reckoned again while it ran. */
export class LimitMoveResponse implements LimitMoveView {
  @Grade('internal') @ApiProperty(time) at: string;

  @Grade('internal')
  @ApiProperty({
    enum: ['calendar', 'pause'],
    description: 'calendar 节假日安排变动 / the calendar changed; pause 暂停 / it stood still',
  })
  reason: LimitMoveView['reason'];

  @Grade('internal') @ApiProperty(time) from: string;
  @Grade('internal') @ApiProperty(time) to: string;
}

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
    description: '变动前的期限 / the first limit, where it moved since',
  })
  firstDueAt: string | null;

  @ApiProperty({ type: [LimitMoveResponse], description: '重新计算的记录 / reckoned again' })
  moves: readonly LimitMoveResponse[];

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

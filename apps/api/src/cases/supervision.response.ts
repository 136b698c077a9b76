import { ApiProperty } from '@nestjs/swagger';
import type { SupervisionOfCase } from '@grid/case-file';
import { Grade } from '../grades/grade.decorator';
import { nullableTime, time, uuid } from '../http/api-schemas';

/** A supervision order to a late department, and when it ended. */
export class SupervisionResponse implements SupervisionOfCase {
  @Grade('internal') @ApiProperty(uuid) id: string;
  @Grade('internal') @ApiProperty({ example: 'QY-441802-2026-000012-DB1' }) number: string;
  @Grade('internal') @ApiProperty(uuid) workOrderId: string;

  @Grade('internal')
  @ApiProperty({
    type: 'integer',
    minimum: 1,
    nullable: true,
    description: '所督办的轮次 / the round of work that it urges',
  })
  round: number | null;

  @Grade('internal')
  @ApiProperty({
    type: 'integer',
    minimum: 1,
    description: '第几次督办 / each further one is sharper',
  })
  step: number;

  @Grade('public') @ApiProperty() supervisorZh: string;
  @Grade('public') @ApiProperty() supervisorEn: string;
  @Grade('internal') @ApiProperty(time) issuedAt: string;

  @Grade('internal')
  @ApiProperty({ ...time, description: '督办跟进期限 / by when it has to be followed up' })
  dueAt: string;

  @Grade('internal')
  @ApiProperty({
    ...nullableTime,
    description: '部门反馈即终止 / ended by the department’s answer',
  })
  endedAt: string | null;
}

import { ApiProperty } from '@nestjs/swagger';
import type { WorkOrderView } from '@grid/dispatch';
import { Grade } from '../grades/grade.decorator';
import { nullableText, nullableTime, time, uuid } from '../http/api-schemas';

/** What a department was asked to do, and what it reported back. */
export class WorkOrderResponse implements WorkOrderView {
  @Grade('internal') @ApiProperty(uuid) id: string;
  @Grade('internal') @ApiProperty({ type: 'integer', minimum: 1 }) round: number;
  @Grade('public') @ApiProperty({ example: '441802-urban-management' }) departmentCode: string;
  @Grade('public') @ApiProperty() departmentZh: string;
  @Grade('public') @ApiProperty() departmentEn: string;

  @Grade('internal')
  @ApiProperty({ ...nullableText, description: '部门自己的编号 / the department’s own number' })
  departmentReference: string | null;

  @Grade('internal')
  @ApiProperty({ enum: ['pending', 'placed', 'answered'] })
  status: WorkOrderView['status'];

  @Grade('internal') @ApiProperty(time) dueAt: string;
  @Grade('internal') @ApiProperty(nullableTime) placedAt: string | null;
  @Grade('internal') @ApiProperty(nullableTime) answeredAt: string | null;

  @Grade('internal')
  @ApiProperty({ type: 'string', enum: ['done', 'notDone'], nullable: true })
  outcome: WorkOrderView['outcome'];

  @Grade('personal', { mask: 'text' })
  @ApiProperty({
    ...nullableText,
    description: '未反馈或已按规定删除时为 null / null before the answer and once it was erased',
  })
  resultText: string | null;
}

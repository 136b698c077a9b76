import { ApiProperty } from '@nestjs/swagger';
import type { WorkOrderView } from '@grid/dispatch';
import { nullableText, nullableTime, time, uuid } from '../http/api-schemas';

/** What a department was asked to do, and what it reported back. */
export class WorkOrderResponse implements WorkOrderView {
  @ApiProperty(uuid) id: string;
  @ApiProperty({ type: 'integer', minimum: 1 }) round: number;
  @ApiProperty({ example: '441802-urban-management' }) departmentCode: string;
  @ApiProperty() departmentZh: string;
  @ApiProperty() departmentEn: string;

  @ApiProperty({ ...nullableText, description: '部门自己的编号 / the department’s own number' })
  departmentReference: string | null;

  @ApiProperty({ enum: ['pending', 'placed', 'answered'] }) status: WorkOrderView['status'];
  @ApiProperty(time) dueAt: string;
  @ApiProperty(nullableTime) placedAt: string | null;
  @ApiProperty(nullableTime) answeredAt: string | null;
  @ApiProperty({ type: 'string', enum: ['done', 'notDone'], nullable: true })
  outcome: WorkOrderView['outcome'];

  @ApiProperty(nullableText) resultText: string | null;
}

import { ApiProperty } from '@nestjs/swagger';
import { type ExtensionView, OBJECTION_GROUND_CODES, type WorkOrderView } from '@grid/dispatch';
import { Grade } from '../grades/grade.decorator';
import { nullableText, nullableTime, time, uuid } from '../http/api-schemas';

/** A department's request for more time, and what was decided. */
export class ExtensionResponse implements ExtensionView {
  @Grade('internal') @ApiProperty(uuid) id: string;
  @Grade('internal') @ApiProperty(time) requestedAt: string;
  @Grade('internal') @ApiProperty(time) requestedUntil: string;

  @Grade('internal')
  @ApiProperty({ enum: ['requested', 'granted', 'refused'] })
  status: ExtensionView['status'];

  @Grade('internal')
  @ApiProperty({ ...nullableTime, description: '批准的新时限 / the new limit that was granted' })
  decidedUntil: string | null;

  @Grade('personal', { mask: 'text' })
  @ApiProperty({ ...nullableText, description: '申请理由 / why more time is asked for' })
  reason: string | null;
}

/** What a department was asked to do, and what it reported back. */
export class WorkOrderResponse implements WorkOrderView {
  @Grade('internal') @ApiProperty(uuid) id: string;
  @Grade('internal') @ApiProperty({ type: 'integer', minimum: 1 }) round: number;

  @Grade('internal')
  @ApiProperty({ enum: ['lead', 'co'], description: '牵头或者协办 / leads, or helps' })
  part: WorkOrderView['part'];

  @Grade('internal')
  @ApiProperty({ ...nullableText, description: '协办的编号 / the part of joint handling' })
  partId: string | null;

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

  @Grade('internal')
  @ApiProperty({
    description:
      '异议研究后再次分派，应当办理 / dispatched again after an objection: none on the same ground',
  })
  binding: boolean;

  @Grade('internal')
  @ApiProperty({
    ...nullableTime,
    description: '提出异议的时限 / until when it takes an objection',
  })
  objectUntil: string | null;

  @Grade('internal')
  @ApiProperty({
    type: String,
    enum: OBJECTION_GROUND_CODES,
    nullable: true,
    description: '异议类型 / on what an objection rests',
  })
  objectionGround: WorkOrderView['objectionGround'];

  @Grade('internal') @ApiProperty(nullableTime) placedAt: string | null;

  @Grade('internal')
  @ApiProperty({ ...nullableTime, description: '部门明确专人的时间 / when a handler was named' })
  acceptedAt: string | null;

  @Grade('internal') @ApiProperty(nullableTime) answeredAt: string | null;

  @Grade('internal')
  @ApiProperty({ type: 'string', enum: ['done', 'notDone', 'objected'], nullable: true })
  outcome: WorkOrderView['outcome'];

  @Grade('internal')
  @ApiProperty({
    ...nullableTime,
    description: '未反馈即结束的时间 / when it was taken back without an answer',
  })
  closedAt: string | null;

  @Grade('personal', { mask: 'fullName' })
  @ApiProperty({
    ...nullableText,
    description: '部门经办人 / who in the department has it in hand',
  })
  handlerName: string | null;

  @Grade('personal', { mask: 'text' })
  @ApiProperty({ ...nullableText, description: '返工原因 / what the verification found wanting' })
  reworkNote: string | null;

  @Grade('personal', { mask: 'text' })
  @ApiProperty({
    ...nullableText,
    description: '未反馈或已按规定删除时为 null / null before the answer and once it was erased',
  })
  resultText: string | null;

  @Grade('personal', { mask: 'text' })
  @ApiProperty({ ...nullableText, description: '异议理由 / why the department objects' })
  objectionReason: string | null;

  @Grade('personal', { mask: 'text' })
  @ApiProperty({ ...nullableText, description: '异议依据 / what the objection rests on' })
  legalBasis: string | null;

  @ApiProperty({ type: [ExtensionResponse] })
  extensions: readonly ExtensionResponse[];
}

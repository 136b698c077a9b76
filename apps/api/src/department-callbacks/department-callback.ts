import { ApiProperty } from '@nestjs/swagger';
import { Grade } from '../grades/grade.decorator';

/** The event by which a department reports back; checked after its signature, not by the validation pipe. */
export class DepartmentCallback {
  @ApiProperty({ enum: ['workOrder.answered'] })
  type: 'workOrder.answered';

  @ApiProperty({ maxLength: 200, description: '与 webhook-id 相同 / the same as webhook-id' })
  eventId: string;

  @ApiProperty({ format: 'uuid' })
  workOrderId: string;

  @ApiProperty({
    maxLength: 100,
    description:
      '部门自己的编号：含数字，不含空格、电话号码或身份证号码 / the department’s own number: with a digit, without blanks and without telephone or identity numbers',
  })
  reference: string;

  @ApiProperty({ enum: ['done', 'notDone'] })
  outcome: 'done' | 'notDone';

  @ApiProperty({ maxLength: 4000 })
  resultText: string;

  @ApiProperty({ format: 'date-time' })
  answeredAt: string;
}

/** The event was taken, now or before. */
export class DepartmentCallbackReceipt {
  @Grade('public')
  @ApiProperty()
  eventId: string;
}

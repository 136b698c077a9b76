import { ApiProperty } from '@nestjs/swagger';
import { DEFAULT_GROUND, OBJECTION_GROUND_CODES, type ObjectionGround } from '@grid/dispatch';
import { Grade } from '../grades/grade.decorator';
import { uuid } from '../http/api-schemas';

const time = { format: 'date-time' } as const;

/** What every event of a department says; checked after its signature, not by the validation pipe. */
abstract class DepartmentEvent {
  @ApiProperty({ maxLength: 200, description: '与 webhook-id 相同 / the same as webhook-id' })
  eventId: string;

  @ApiProperty(uuid)
  workOrderId: string;

  @ApiProperty({
    maxLength: 100,
    description:
      '部门自己的编号：含数字，不含空格、电话号码或身份证号码 / the department’s own number: with a digit, without blanks and without telephone or identity numbers',
  })
  reference: string;
}

/** A photo that the answer names; it is fetched from the department's system. */
export class NamedEvidenceRequest {
  @ApiProperty(uuid)
  evidenceId: string;

  @ApiProperty({ pattern: '^[0-9a-f]{64}$' })
  sha256: string;
}

/** The department reports back (QY23.3). */
export class WorkOrderAnsweredEvent extends DepartmentEvent {
  @ApiProperty({ enum: ['workOrder.answered'] })
  type: 'workOrder.answered';

  @ApiProperty({ enum: ['done', 'notDone'] })
  outcome: 'done' | 'notDone';

  @ApiProperty({ maxLength: 4000 })
  resultText: string;

  @ApiProperty(time)
  answeredAt: string;

  @ApiProperty({ type: [NamedEvidenceRequest], maxItems: 9, required: false })
  evidence?: NamedEvidenceRequest[];
}

/** Somebody in the department has the work in hand (ZJ34.1). */
export class WorkOrderAcceptedEvent extends DepartmentEvent {
  @ApiProperty({ enum: ['workOrder.accepted'] })
  type: 'workOrder.accepted';

  @ApiProperty({ maxLength: 50, description: '经办人姓名 / the name of the handler' })
  handlerName: string;

  @ApiProperty(time)
  acceptedAt: string;
}

/** The department holds that the matter is not its duty (QY26.2). */
export class WorkOrderObjectedEvent extends DepartmentEvent {
  @ApiProperty({ enum: ['workOrder.objected'] })
  type: 'workOrder.objected';

  @ApiProperty({
    enum: OBJECTION_GROUND_CODES,
    required: false,
    default: DEFAULT_GROUND,
    description: '异议类型；未写明的视为不属于本部门职责 / the ground; not our duty when left out',
  })
  ground?: ObjectionGround;

  @ApiProperty({ maxLength: 2000 })
  reason: string;

  @ApiProperty({ maxLength: 1000, description: '法律或职责依据 / the provisions it rests on' })
  legalBasis: string;

  @ApiProperty(time)
  objectedAt: string;
}

/** The department asks for more time, before the limit (BH19). */
export class ExtensionRequestedEvent extends DepartmentEvent {
  @ApiProperty({ enum: ['workOrder.extensionRequested'] })
  type: 'workOrder.extensionRequested';

  @ApiProperty({ ...time, description: '晚于现时限 / later than the present limit' })
  requestedUntil: string;

  @ApiProperty({ maxLength: 1000 })
  reason: string;
}

/** Every event that a department may tell. */
export const DEPARTMENT_EVENTS = [
  WorkOrderAnsweredEvent,
  WorkOrderAcceptedEvent,
  WorkOrderObjectedEvent,
  ExtensionRequestedEvent,
] as const;

/** The event was taken, now or before. */
export class DepartmentCallbackReceipt {
  @Grade('public')
  @ApiProperty()
  eventId: string;
}

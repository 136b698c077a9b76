import { ApiProperty } from '@nestjs/swagger';
import type { DepartmentChoice, JointHandlingView, PartView } from '@grid/joint-handling';
import { Grade } from '../grades/grade.decorator';
import { nullableText, nullableTime, time, uuid } from '../http/api-schemas';

/** A department's part in the handling of a case. */
export class PartResponse implements PartView {
  @Grade('internal') @ApiProperty(uuid) id: string;
  @Grade('internal') @ApiProperty({ type: 'integer', minimum: 1 }) round: number;

  @Grade('internal')
  @ApiProperty({ enum: ['lead', 'co'], description: '牵头或者协办 / leads, or helps' })
  part: PartView['part'];

  @Grade('public') @ApiProperty({ example: '441802-urban-management' }) departmentCode: string;
  @Grade('public') @ApiProperty() departmentZh: string;
  @Grade('public') @ApiProperty() departmentEn: string;
  @Grade('internal') @ApiProperty(time) addedAt: string;

  @Grade('personal', { mask: 'text' })
  @ApiProperty({ ...nullableText, description: '增加或者更换的理由 / why it was added' })
  addReason: string | null;

  @Grade('internal') @ApiProperty(nullableTime) endedAt: string | null;

  @Grade('internal')
  @ApiProperty({
    type: 'string',
    enum: ['answered', 'released', 'closed', 'replaced'],
    nullable: true,
  })
  endKind: PartView['endKind'];

  @Grade('personal', { mask: 'text' })
  @ApiProperty({ ...nullableText, description: '不再协办的理由 / why it was released' })
  endReason: string | null;
}

/** A department that can be chosen. */
export class DepartmentChoiceResponse implements DepartmentChoice {
  @Grade('public') @ApiProperty() code: string;
  @Grade('public') @ApiProperty() nameZh: string;
  @Grade('public') @ApiProperty() nameEn: string;
}

/** How several departments handle a case together. */
export class JointHandlingResponse implements JointHandlingView {
  @Grade('public')
  @ApiProperty({ ...nullableText, enum: ['named', 'firstReceiver', 'mechanism'] })
  rule: string | null;

  @Grade('public') @ApiProperty({ type: [String] }) articles: readonly string[];

  @Grade('public')
  @ApiProperty({ type: 'string', enum: ['law', 'setting', 'default'], nullable: true })
  basis: JointHandlingView['basis'];

  @Grade('public') @ApiProperty(nullableText) leadZh: string | null;
  @Grade('public') @ApiProperty(nullableText) leadEn: string | null;
  @Grade('internal') @ApiProperty(nullableTime) leadDueAt: string | null;

  @Grade('internal')
  @ApiProperty({ description: '牵头部门的结果等待协办 / the lead’s result waits for co-handlers' })
  leadWaits: boolean;

  @ApiProperty({ type: [PartResponse] }) parts: readonly PartResponse[];
  @Grade('internal') @ApiProperty() mayChange: boolean;
  @ApiProperty({ type: [DepartmentChoiceResponse] }) addable: readonly DepartmentChoiceResponse[];

  @ApiProperty({ type: [DepartmentChoiceResponse] })
  possibleLeads: readonly DepartmentChoiceResponse[];
}

/** The part of a department that was added. */
export class PartAddedResponse {
  @Grade('internal') @ApiProperty(uuid) partId: string;
}

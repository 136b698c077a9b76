import { ApiProperty } from '@nestjs/swagger';
import { OBJECTION_GROUND_CODES } from '@grid/dispatch';
import {
  type DisputeView,
  type HandUpView,
  type OpinionView,
  POSITIONS,
  type RulingView,
} from '@grid/jurisdiction';
import { Grade } from '../grades/grade.decorator';
import { nullableText, nullableTime, time, uuid } from '../http/api-schemas';

/** What a department said when it was heard, or that it kept silent. */
export class OpinionResponse implements OpinionView {
  @Grade('public') @ApiProperty() departmentCode: string;
  @Grade('public') @ApiProperty() departmentZh: string;
  @Grade('public') @ApiProperty() departmentEn: string;
  @Grade('internal') @ApiProperty(time) askedAt: string;

  @Grade('internal')
  @ApiProperty({ type: String, enum: ['given', 'silent'], nullable: true })
  outcome: OpinionView['outcome'];

  @Grade('internal')
  @ApiProperty({ type: String, enum: POSITIONS, nullable: true })
  position: OpinionView['position'];

  @Grade('personal', { mask: 'text' }) @ApiProperty(nullableText) text: string | null;
  @Grade('internal') @ApiProperty(nullableTime) endedAt: string | null;
}

/** The way of a dispute to another authority (QY26.3). */
export class HandUpResponse implements HandUpView {
  @Grade('public') @ApiProperty() authorityZh: string;
  @Grade('public') @ApiProperty() authorityEn: string;
  @Grade('internal') @ApiProperty(time) at: string;
}

/** Who was ruled responsible, on which article, and why. */
export class RulingResponse implements RulingView {
  @Grade('public') @ApiProperty() departmentCode: string;
  @Grade('public') @ApiProperty() departmentZh: string;
  @Grade('public') @ApiProperty() departmentEn: string;
  @Grade('public') @ApiProperty({ description: '依据条款 / on which article' }) article: string;
  @Grade('personal', { mask: 'text' }) @ApiProperty(nullableText) reason: string | null;
  @Grade('public') @ApiProperty() authorityZh: string;
  @Grade('public') @ApiProperty() authorityEn: string;
  @Grade('internal') @ApiProperty(time) ruledAt: string;

  @Grade('internal')
  @ApiProperty({ description: '建议修改职责清单 / with a proposal to change the list (XX16.1)' })
  listProposed: boolean;
}

/** A dispute about whose duty a case is (QY26.2, BH18.2). */
export class DisputeResponse implements DisputeView {
  @Grade('internal') @ApiProperty(uuid) id: string;
  @Grade('internal') @ApiProperty(uuid) workOrderId: string;

  @Grade('internal')
  @ApiProperty({ type: 'integer', minimum: 1, description: '第几次异议 / of the case' })
  ordinal: number;

  @Grade('public') @ApiProperty() departmentCode: string;
  @Grade('public') @ApiProperty() departmentZh: string;
  @Grade('public') @ApiProperty() departmentEn: string;

  @Grade('internal')
  @ApiProperty({ enum: OBJECTION_GROUND_CODES })
  ground: DisputeView['ground'];

  @Grade('internal') @ApiProperty() groundZh: string;
  @Grade('internal') @ApiProperty() groundEn: string;
  @Grade('personal', { mask: 'text' }) @ApiProperty(nullableText) reason: string | null;
  @Grade('personal', { mask: 'text' }) @ApiProperty(nullableText) legalBasis: string | null;
  @Grade('public') @ApiProperty() authorityZh: string;
  @Grade('public') @ApiProperty() authorityEn: string;
  @Grade('internal') @ApiProperty(time) openedAt: string;
  @Grade('internal') @ApiProperty(nullableTime) closedAt: string | null;

  @Grade('internal')
  @ApiProperty({ type: 'integer', minimum: 0, description: '已历时（小时） / how long, in hours' })
  hours: number;

  @ApiProperty({ type: [HandUpResponse] }) handUps: HandUpResponse[];
  @ApiProperty({ type: [OpinionResponse] }) opinions: OpinionResponse[];
  @ApiProperty({ type: RulingResponse, nullable: true }) ruling: RulingResponse | null;
}

import { ApiProperty } from '@nestjs/swagger';
import type { BrokenRuleView, ConflictView, WaiverView } from '@grid/human-task';
import { Grade } from '../grades/grade.decorator';
import { article, nullableText, time, uuid } from '../http/api-schemas';

/** A rule that keeps two steps in different hands. */
export class SeparationRuleResponse implements BrokenRuleView {
  @Grade('public') @ApiProperty({ example: 'report-accept' }) id: string;
  @Grade('public') @ApiProperty() descriptionZh: string;
  @Grade('public') @ApiProperty() descriptionEn: string;
  @Grade('public') @ApiProperty(article) article: string | null;
}

/** A person who may take a waiting step only if the authority's head decides so. */
export class SeparationConflictResponse implements ConflictView {
  @Grade('public') @ApiProperty({ example: 'UserTask_AcceptReport' }) elementId: string;
  @Grade('public') @ApiProperty() labelZh: string;
  @Grade('public') @ApiProperty() labelEn: string;
  @Grade('internal') @ApiProperty(uuid) accountId: string;
  @Grade('internal') @ApiProperty() displayName: string;
  @ApiProperty({ type: [SeparationRuleResponse] }) rules: readonly SeparationRuleResponse[];
}

/** A decision by which separation yielded (ZJ35, BH20). */
export class SeparationWaiverResponse extends SeparationConflictResponse implements WaiverView {
  @Grade('internal') @ApiProperty(uuid) id: string;
  @Grade('personal', { mask: 'text' }) @ApiProperty() reasonZh: string;
  @Grade('personal', { mask: 'text' }) @ApiProperty() reasonEn: string;
  @Grade('internal') @ApiProperty(time) decidedAt: string;
  @Grade('internal') @ApiProperty() deciderName: string;

  @Grade('internal')
  @ApiProperty({ ...nullableText, description: '被代班人 / whom the decider stood in for' })
  deciderActingFor: string | null;

  @Grade('internal') @ApiProperty() organisationZh: string;
  @Grade('internal') @ApiProperty() organisationEn: string;
}

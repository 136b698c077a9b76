import { ApiProperty } from '@nestjs/swagger';
import type { SubmittedDecision } from '@grid/human-task';
import { Grade } from '../grades/grade.decorator';
import { uuid } from '../http/api-schemas';

/** A decision that was taken but that the engine has not confirmed yet. */
export class DecisionResponse implements SubmittedDecision {
  @Grade('internal') @ApiProperty(uuid) decisionId: string;
  @Grade('internal') @ApiProperty({ enum: ['pending'] }) status: 'pending';
}

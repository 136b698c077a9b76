import { ApiProperty } from '@nestjs/swagger';
import type { SubmittedDecision } from '@grid/human-task';
import { uuid } from '../http/api-schemas';

/** A decision that was taken but that the engine has not confirmed yet. */
export class DecisionResponse implements SubmittedDecision {
  @ApiProperty(uuid) decisionId: string;
  @ApiProperty({ enum: ['pending'] }) status: 'pending';
}

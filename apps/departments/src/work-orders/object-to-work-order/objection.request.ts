import { IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

import { OBJECTION_GROUNDS, type ObjectionGround } from '../work-order.entity';

/** Why the matter is held to be somebody else's, and on which provisions. */
export class ObjectionRequest {
  /** `notOurDuty` when not given. */
  @IsOptional()
  @IsIn(OBJECTION_GROUNDS)
  ground?: ObjectionGround;

  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  reason: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  legalBasis: string;
}

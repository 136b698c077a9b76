import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

/** Why the matter is held to be somebody else's, and on which provisions. */
export class ObjectionRequest {
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  reason: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  legalBasis: string;
}

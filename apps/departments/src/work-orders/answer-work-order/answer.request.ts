import {
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';

/** What the department says about the work, and how many photos it shows. */
export class AnswerRequest {
  @IsIn(['done', 'notDone'])
  outcome: 'done' | 'notDone';

  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  resultText: string;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(9)
  evidenceCount?: number;
}

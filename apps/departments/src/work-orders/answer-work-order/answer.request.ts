import { IsIn, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import type { Outcome } from '../work-order.entity';

/** What the department says about the work. */
export class AnswerRequest {
  @IsIn(['done', 'notDone'])
  outcome: Outcome;

  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  resultText: string;
}

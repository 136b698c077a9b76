import { IsIn, IsNotEmpty, IsString, MaxLength } from 'class-validator';

/** What the department says about the work. */
export class AnswerRequest {
  @IsIn(['done', 'notDone'])
  outcome: 'done' | 'notDone';

  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  resultText: string;
}

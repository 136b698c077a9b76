import { IsBoolean, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';

/** What is not named becomes what a friendly department does. */
export class BehaviourRequest {
  @IsOptional()
  @IsBoolean()
  answersItself?: boolean;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(2_147_483_647)
  answerDelayMs?: number;

  @IsOptional()
  @IsIn(['done', 'notDone'])
  outcome?: 'done' | 'notDone';

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(60_000)
  replyDelayMs?: number;

  @IsOptional()
  @IsBoolean()
  unavailable?: boolean;
}

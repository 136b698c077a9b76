import { IsBoolean, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';

/** What is not named becomes what a friendly department does. */
export class BehaviourRequest {
  @IsOptional()
  @IsBoolean()
  acceptsItself?: boolean;

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
  @Max(9)
  evidenceCount?: number;

  @IsOptional()
  @IsIn(['sameEvent', 'newEvent'])
  answersTwice?: 'sameEvent' | 'newEvent';

  @IsOptional()
  @IsBoolean()
  objects?: boolean;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(365)
  asksForMoreTimeDays?: number;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(60_000)
  replyDelayMs?: number;

  @IsOptional()
  @IsBoolean()
  unavailable?: boolean;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1000)
  failsEvery?: number;
}

import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

/** Who has the order in hand; somebody of the desk when not named. */
export class AcceptRequest {
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(50)
  handlerName?: string;
}

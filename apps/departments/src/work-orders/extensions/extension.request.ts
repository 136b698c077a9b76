import { IsInt, IsNotEmpty, IsString, Max, MaxLength, Min } from 'class-validator';

/** So many days beyond the present limit, and why. */
export class ExtensionRequest {
  @IsInt()
  @Min(1)
  @Max(365)
  days: number;

  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  reason: string;
}

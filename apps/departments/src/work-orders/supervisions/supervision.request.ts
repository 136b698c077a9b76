import { IsInt, IsISO8601, IsUUID, Matches, Max, Min } from 'class-validator';

/** The sender urges the department; `dueAt` is until when it wants an answer, ISO 8601 with an offset. */
export class SupervisionRequest {
  @IsUUID()
  supervisionId: string;

  @IsInt()
  @Min(1)
  @Max(100)
  step: number;

  @IsISO8601({ strict: true, strictSeparator: true })
  @Matches(/(Z|[+-][0-9]{2}:[0-9]{2})$/)
  dueAt: string;
}

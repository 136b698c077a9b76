import { IsISO8601, IsNotEmpty, IsString, IsUUID, Matches, MaxLength } from 'class-validator';

/** A work order as it comes in. There is no field for a person's name or telephone number. */
export class PlaceWorkOrderRequest {
  @IsUUID()
  workOrderId: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(64)
  caseNumber: string;

  @IsString()
  @Matches(/^[0-9]{6,12}-[a-z-]{1,60}$/)
  departmentCode: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(64)
  categoryCode: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  categoryName: string;

  @Matches(/^[0-9]{12,15}$/)
  gridCode: string;

  @IsString()
  @MaxLength(500)
  placeText: string;

  @IsString()
  @MaxLength(4000)
  description: string;

  /** ISO 8601 with an offset: a limit without a zone would be anybody's guess. */
  @IsISO8601({ strict: true, strictSeparator: true })
  @Matches(/(Z|[+-][0-9]{2}:[0-9]{2})$/)
  dueAt: string;
}

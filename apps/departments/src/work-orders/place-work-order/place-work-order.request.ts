import {
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { type OrderKind, ORDER_KINDS, URGENCIES, type Urgency } from '../work-order.entity';

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

  /** From 1: how often the case has been given away. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1000)
  round?: number;

  @IsOptional()
  @IsIn(ORDER_KINDS)
  kind?: OrderKind;

  /** True: dispatched again after an objection; no second one. */
  @IsOptional()
  @IsBoolean()
  binding?: boolean;

  @IsOptional()
  @IsIn(URGENCIES)
  urgency?: Urgency;

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

  /** What a verification found wanting. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(4000)
  reworkNote?: string;

  /** ISO 8601 with an offset: a limit without a zone would be anybody's guess. */
  @IsISO8601({ strict: true, strictSeparator: true })
  @Matches(/(Z|[+-][0-9]{2}:[0-9]{2})$/)
  dueAt: string;
}

import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsIn,
  IsISO8601,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
} from 'class-validator';
import { GRID_ORDER_OUTCOMES, type GridOrderOutcome, type OrderAnswer } from '@grid/grid-order';

/** Text that says something. */
const SAYS_SOMETHING = /\S/;

/** What the grid members of a grid are to do. */
export class GridOrderRequest {
  @ApiProperty({ maxLength: 32, example: '441802006001001' })
  @IsNotEmpty()
  @IsString()
  @MaxLength(32)
  gridCode: string;

  @ApiPropertyOptional({ maxLength: 20, example: 'C0102' })
  @IsOptional()
  @IsNotEmpty()
  @IsString()
  @MaxLength(20)
  categoryCode?: string;

  @ApiProperty({ maxLength: 1000 })
  @IsNotEmpty()
  @IsString()
  @MaxLength(1000)
  @Matches(SAYS_SOMETHING)
  text: string;

  @ApiPropertyOptional({ format: 'date-time', description: '办理期限，含时区 / with offset' })
  @IsOptional()
  @IsISO8601({ strict: true, strictSeparator: true })
  @Matches(/(Z|[+-]\d\d:\d\d)$/)
  dueAt?: string;
}

/** What a grid member says about an order. */
export class GridOrderAnswerRequest implements OrderAnswer {
  @ApiProperty({ enum: GRID_ORDER_OUTCOMES })
  @IsIn(GRID_ORDER_OUTCOMES)
  outcome: GridOrderOutcome;

  @ApiProperty({ maxLength: 1000 })
  @IsNotEmpty()
  @IsString()
  @MaxLength(1000)
  @Matches(SAYS_SOMETHING)
  text: string;
}

import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsIn,
  IsISO8601,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  MinLength,
} from 'class-validator';
import {
  GRID_ORDER_OUTCOMES,
  type GridOrderOutcome,
  type OrderAnswer,
  REFUSAL_GROUNDS,
  type RefusalGround,
} from '@grid/grid-order';

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

  @ApiPropertyOptional({
    maxLength: 32,
    pattern: '^[A-Za-z0-9.-]+$',
    example: 'W01',
    description:
      '清单事项；类别与事项至少写一个 / item of the list; name a category, an item or both',
  })
  @IsOptional()
  @MaxLength(32)
  @Matches(/^[A-Za-z0-9.-]+$/)
  itemCode?: string;

  @ApiPropertyOptional({
    maxLength: 64,
    example: '441802-urban-management',
    description: '提出需求的部门 / department that asked for it',
  })
  @IsOptional()
  @IsNotEmpty()
  @IsString()
  @MaxLength(64)
  requestedBy?: string;

  @ApiPropertyOptional({
    minLength: 10,
    maxLength: 500,
    description:
      '清单外民生事项的理由 / why an unlisted matter close to people’s lives needs the grid (NB20.1)',
  })
  @IsOptional()
  @IsString()
  @MinLength(10)
  @MaxLength(500)
  @Matches(SAYS_SOMETHING)
  livelihoodReason?: string;

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

  @ApiPropertyOptional({
    enum: REFUSAL_GROUNDS,
    description: '仅拒绝时填写 / of a refusal alone (XX13.4, NB13.2)',
  })
  @IsOptional()
  @IsIn(REFUSAL_GROUNDS)
  reason?: RefusalGround;

  @ApiProperty({ maxLength: 1000 })
  @IsNotEmpty()
  @IsString()
  @MaxLength(1000)
  @Matches(SAYS_SOMETHING)
  text: string;
}

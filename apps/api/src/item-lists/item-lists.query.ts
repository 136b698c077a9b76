import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsISO8601, IsOptional, Matches } from 'class-validator';
import { LIST_KINDS, type ListKind } from '@grid/item-list';
import { PageQuery } from '../http/page.query';

/** Whose lists are asked for, on which day, and as known when. */
export class ItemListsQuery extends PageQuery {
  @ApiPropertyOptional({
    pattern: '^[0-9]{6}$',
    example: '441802',
    description: '市或县（市、区）代码 / code of the city or county',
  })
  @IsOptional()
  @Matches(/^[0-9]{6}$/)
  county?: string;

  @ApiPropertyOptional({ enum: LIST_KINDS })
  @IsOptional()
  @IsIn(LIST_KINDS)
  kind?: ListKind;

  @ApiPropertyOptional({ format: 'date', description: '哪一天有效，默认今天 / in force on, today' })
  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(/^\d{4}-\d\d-\d\d$/)
  day?: string;

  @ApiPropertyOptional({
    format: 'date-time',
    description: '以哪一时刻的记录为准，默认现在 / as the record stood then, now by default',
  })
  @IsOptional()
  @IsISO8601({ strict: true, strictSeparator: true })
  @Matches(/(Z|[+-]\d\d:\d\d)$/)
  knownAt?: string;
}

/** Which item of the list of one's own area. */
export class ListedItemQuery {
  @ApiProperty({ pattern: '^[A-Z][A-Z0-9-]{0,19}$', example: 'W01' })
  @Matches(/^[A-Z][A-Z0-9-]{0,19}$/)
  code: string;
}

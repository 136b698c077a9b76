import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { PageQuery } from '../http/page.query';

/** Whose lists are asked for. */
export class ItemListsQuery extends PageQuery {
  @ApiPropertyOptional({
    pattern: '^[0-9]{6}$',
    example: '441802',
    description: '县（市、区）代码 / code of the county',
  })
  @IsOptional()
  @Matches(/^[0-9]{6}$/)
  county?: string;
}

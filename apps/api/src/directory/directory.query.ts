import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { PageQuery } from '../http/page.query';

/** Which division's parts are asked for. */
export class AreasQuery {
  @ApiPropertyOptional({
    pattern: '^[0-9]{6,12}$',
    example: '441800',
    description: '上级区划代码 / code of the division above',
  })
  @IsOptional()
  @Matches(/^[0-9]{6,12}$/)
  parent?: string;
}

/** In which division grids are asked for. */
export class GridsQuery extends PageQuery {
  @ApiProperty({ pattern: '^[0-9]{6,12}$', example: '441802001001' })
  @Matches(/^[0-9]{6,12}$/)
  area: string;
}

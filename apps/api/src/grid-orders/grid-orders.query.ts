import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '../http/page.query';

/** Which orders are asked for. */
export class GridOrdersQuery extends PageQuery {
  @ApiPropertyOptional({
    enum: ['true', 'false'],
    description: '只看未反馈的 / only those without an answer',
  })
  @IsOptional()
  @IsIn(['true', 'false'])
  open?: 'true' | 'false';
}

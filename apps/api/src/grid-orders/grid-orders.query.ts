import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
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

/** For which grid an order is about to be given. */
export class GridOrderChoicesQuery {
  @ApiProperty({ maxLength: 32, example: '441802006001001' })
  @IsNotEmpty()
  @IsString()
  @MaxLength(32)
  gridCode: string;
}

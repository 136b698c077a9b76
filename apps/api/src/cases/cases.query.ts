import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { CASE_STATUSES, type CaseStatus } from '@grid/intake';
import { PageQuery } from '../http/page.query';

/** Which cases are asked for. */
export class CasesQuery extends PageQuery {
  @ApiPropertyOptional({ enum: CASE_STATUSES })
  @IsOptional()
  @IsIn(CASE_STATUSES)
  status?: CaseStatus;

  @ApiPropertyOptional({
    enum: ['true', 'false'],
    description: '只看本人上报的 / only own reports',
  })
  @IsOptional()
  @IsIn(['true', 'false'])
  mine?: 'true' | 'false';

  @ApiPropertyOptional({
    maxLength: 100,
    description: '案号、归档号或地点 / case number, archive number or place',
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;
}

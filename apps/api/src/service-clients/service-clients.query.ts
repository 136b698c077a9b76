import { ApiPropertyOptional } from '@nestjs/swagger';
import { type ServiceKind, SERVICE_KIND_NAMES } from '@grid/access';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '../http/page.query';

/** Which clients are asked for. */
export class ServiceClientsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: SERVICE_KIND_NAMES })
  @IsOptional()
  @IsIn(SERVICE_KIND_NAMES)
  kind?: ServiceKind;

  @ApiPropertyOptional({ maxLength: 100, description: '名称或机构 / label or organisation' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;
}

import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import type { AuditOutcome } from '@grid/audit';
import { day, uuid } from '../http/api-schemas';
import { PageQuery } from '../http/page.query';

const OUTCOMES = ['done', 'refused', 'failed'] as const;
const ACTIONS = /^[A-Za-z][A-Za-z.]{0,63}(,[A-Za-z][A-Za-z.]{0,63}){0,9}$/;

/** Which acts are asked for. */
export class RecordQuery extends PageQuery {
  @ApiPropertyOptional({ ...uuid, description: '操作人 / who acted' })
  @IsOptional()
  @IsUUID()
  account?: string;

  @ApiPropertyOptional(uuid)
  @IsOptional()
  @IsUUID()
  case?: string;

  @ApiPropertyOptional({
    pattern: ACTIONS.source,
    example: 'task.claim,claimTask',
    description: '操作，可用逗号并列 / the act; several with commas',
  })
  @IsOptional()
  @Matches(ACTIONS)
  action?: string;

  @ApiPropertyOptional({ enum: OUTCOMES })
  @IsOptional()
  @IsIn(OUTCOMES)
  outcome?: AuditOutcome;

  @ApiPropertyOptional({ ...day, description: '自此日起 / from this day on' })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  from?: string;

  @ApiPropertyOptional({ ...day, description: '至此日止（含） / up to this day, and on it' })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  to?: string;

  @ApiPropertyOptional({
    maxLength: 64,
    description: '案号、错误代码或请求编号 / a case number, problem code or request id, exactly',
  })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  q?: string;
}

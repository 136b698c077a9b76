import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import {
  PROCEEDING_KINDS,
  PROCEEDING_OUTCOMES,
  type ProceedingKind,
  type ProceedingOutcome,
} from '@grid/item-list';
import { PageQuery } from '../http/page.query';

const OUTCOMES = ['open', ...PROCEEDING_OUTCOMES] as const;

/** Which proceedings are asked for. */
export class ItemProceedingsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ['true', 'false'], description: '只看本人提出的 / only my own' })
  @IsOptional()
  @IsIn(['true', 'false'])
  mine?: 'true' | 'false';

  @ApiPropertyOptional({ pattern: '^[0-9]{6}$', description: '市或县代码 / of the city or county' })
  @IsOptional()
  @Matches(/^[0-9]{6}$/)
  area?: string;

  @ApiPropertyOptional({ enum: PROCEEDING_KINDS })
  @IsOptional()
  @IsIn(PROCEEDING_KINDS)
  kind?: ProceedingKind;

  @ApiPropertyOptional({ enum: OUTCOMES, description: 'open 为未办结 / open has not ended' })
  @IsOptional()
  @IsIn(OUTCOMES)
  outcome?: ProceedingOutcome | 'open';
}

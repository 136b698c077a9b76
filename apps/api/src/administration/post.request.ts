import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Role } from '@grid/directory';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { day, nullableDay } from '../http/api-schemas';
import { DAY } from '../http/patterns';
import { PageQuery } from '../http/page.query';
import { roles } from './post-administration.response';

const MOST_GRIDS = 200;

/** Codes of grids; null for all of the division. */
const gridCodes = {
  type: 'array',
  items: { type: 'string', maxLength: 15 },
  nullable: true,
  maxItems: MOST_GRIDS,
} as const;

/** Whose posts, or the posts of which organisation. */
export class PostsQuery extends PageQuery {
  @ApiPropertyOptional({ maxLength: 60, description: '机构代码 / code of an organisation' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  organisation?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  account?: string;

  @ApiPropertyOptional({ enum: ['true', 'false'], description: '含已结束 / with those that ended' })
  @IsOptional()
  @IsIn(['true', 'false'])
  ended?: 'true' | 'false';
}

/** A post to be given. */
export class NewPostRequest {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  accountId: string;

  @ApiProperty({ maxLength: 60, example: '441802-grid-authority' })
  @IsNotEmpty()
  @IsString()
  @MaxLength(60)
  organisationCode: string;

  @ApiProperty({ enum: roles })
  @IsIn(roles)
  role: Role;

  @ApiPropertyOptional({
    maxLength: 100,
    description: '缺省为机构加角色 / else organisation and role',
  })
  @IsOptional()
  @IsNotEmpty()
  @IsString()
  @MaxLength(100)
  titleZh?: string;

  @ApiPropertyOptional({ maxLength: 200 })
  @IsOptional()
  @IsNotEmpty()
  @IsString()
  @MaxLength(200)
  titleEn?: string;

  @ApiPropertyOptional({ ...day, description: '缺省为今日 / else today' })
  @IsOptional()
  @Matches(DAY)
  validFrom?: string;

  @ApiPropertyOptional(nullableDay)
  @IsOptional()
  @Matches(DAY)
  validTo?: string | null;

  @ApiPropertyOptional(gridCodes)
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_GRIDS)
  @IsString({ each: true })
  @MaxLength(15, { each: true })
  @Matches(/^[0-9]*$/, { each: true })
  gridCodes?: string[] | null;
}

/** What changes about a post; what is left out stays. */
export class PostChangeRequest {
  @ApiPropertyOptional({
    ...nullableDay,
    description: '最后一日；昨日即刻结束 / the last day; yesterday ends it at once',
  })
  @IsOptional()
  @Matches(DAY)
  validTo?: string | null;

  @ApiPropertyOptional(gridCodes)
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_GRIDS)
  @IsString({ each: true })
  @MaxLength(15, { each: true })
  @Matches(/^[0-9]*$/, { each: true })
  gridCodes?: string[] | null;
}

/** On which days somebody is looked for, and by what part of a name or title. */
export class CandidatesQuery {
  @ApiProperty(day)
  @Matches(DAY)
  from: string;

  @ApiProperty(day)
  @Matches(DAY)
  to: string;

  @ApiPropertyOptional({ maxLength: 50 })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  q?: string;
}

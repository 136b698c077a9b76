import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { OrganisationKind } from '@grid/directory';
import { IsIn, IsNotEmpty, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { day, nullableDay } from '../http/api-schemas';
import { PageQuery } from '../http/page.query';
import { MayBeLeftOut } from '../http/may-be-left-out';
import { DAY } from '../http/patterns';
import { SaysSomething } from '../http/says-something';
import { kinds } from './post-administration.response';

const AREA = /^[0-9]{6,12}$/;
const GRID = /^[0-9]{12}$/;

/** Which organisations are asked for. */
export class OrganisationsQuery extends PageQuery {
  @ApiPropertyOptional({
    pattern: AREA.source,
    example: '441802',
    description: '所在区划 / the division they sit in',
  })
  @IsOptional()
  @Matches(AREA)
  area?: string;

  @ApiPropertyOptional({ maxLength: 100, description: '名称或代码的一部分 / part of name or code' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  @ApiPropertyOptional({ enum: ['true', 'false'], description: '含已撤销 / with those that ended' })
  @IsOptional()
  @IsIn(['true', 'false'])
  ended?: 'true' | 'false';
}

/** An organisation to be added. */
export class NewOrganisationRequest {
  @ApiProperty({ pattern: AREA.source, example: '441802' })
  @Matches(AREA)
  areaCode: string;

  @ApiProperty({ enum: kinds })
  @IsIn(kinds)
  kind: OrganisationKind;

  @ApiProperty({ example: 'urban-management', maxLength: 40 })
  @IsNotEmpty()
  @IsString()
  @MaxLength(40)
  function: string;

  @ApiProperty({ maxLength: 100 })
  @SaysSomething()
  @IsString()
  @MaxLength(100)
  nameZh: string;

  @ApiPropertyOptional({ maxLength: 200 })
  @IsOptional()
  @IsNotEmpty()
  @IsString()
  @MaxLength(200)
  nameEn?: string;

  @ApiPropertyOptional({ ...day, description: '缺省为今日 / else today' })
  @IsOptional()
  @Matches(DAY)
  validFrom?: string;
}

/** What changes about an organisation; what is left out stays. */
export class OrganisationChangeRequest {
  @ApiPropertyOptional({ maxLength: 100 })
  @MayBeLeftOut()
  @IsNotEmpty()
  @IsString()
  @MaxLength(100)
  nameZh?: string;

  @ApiPropertyOptional({ maxLength: 200 })
  @MayBeLeftOut()
  @IsNotEmpty()
  @IsString()
  @MaxLength(200)
  nameEn?: string;

  @ApiPropertyOptional({ ...nullableDay, description: '最后一日 / the last day' })
  @IsOptional()
  @Matches(DAY)
  validTo?: string | null;
}

/** A grid to be drawn; its number is the next of its village. */
export class NewGridRequest {
  @ApiProperty({
    pattern: GRID.source,
    example: '441802006001',
    description: '村（社区）代码 / code of the village',
  })
  @Matches(GRID)
  villageCode: string;

  @ApiPropertyOptional({
    maxLength: 100,
    description: '缺省按编号命名 / else called by its number',
  })
  @IsOptional()
  @IsNotEmpty()
  @IsString()
  @MaxLength(100)
  nameZh?: string;

  @ApiPropertyOptional({ maxLength: 200 })
  @IsOptional()
  @IsNotEmpty()
  @IsString()
  @MaxLength(200)
  nameEn?: string;

  @ApiPropertyOptional({ ...day, description: '缺省为今日 / else today' })
  @IsOptional()
  @Matches(DAY)
  validFrom?: string;
}

/** The last day of a grid. */
export class EndGridRequest {
  @ApiProperty({
    ...day,
    description: '最后一日；昨日即刻停用 / the last day; yesterday ends it at once',
  })
  @Matches(DAY)
  validTo: string;
}

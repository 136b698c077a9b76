import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type Role, ROLES } from '@grid/directory';
import { IsIn, IsNotEmpty, IsOptional, IsString, Matches, MaxLength } from 'class-validator';

const ROLE_NAMES = Object.keys(ROLES);
const DAY = { type: 'string', format: 'date' } as const;

/** A rule by which a claim gives a post. */
export class PostRuleRequest {
  @ApiProperty({
    maxLength: 100,
    example: 'realm_access.roles',
    description: '声明名称，点号进入对象 / the claim; a dot leads into an object',
  })
  @IsString()
  @MaxLength(100)
  @Matches(/^[\w.:/-]+$/)
  claim: string;

  @ApiProperty({ maxLength: 255 })
  @IsNotEmpty()
  @IsString()
  @MaxLength(255)
  @Matches(/^[^\p{Cc}]+$/u)
  value: string;

  @ApiProperty({ maxLength: 60, example: '441802-urban-management' })
  @IsNotEmpty()
  @IsString()
  @MaxLength(60)
  organisationCode: string;

  @ApiProperty({ enum: ROLE_NAMES })
  @IsIn(ROLE_NAMES)
  role: Role;

  @ApiPropertyOptional({ ...DAY, description: '缺省为今日 / today when left out' })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  validFrom?: string;

  @ApiPropertyOptional({ ...DAY, description: '缺省为长期 / open when left out' })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  validTo?: string;
}

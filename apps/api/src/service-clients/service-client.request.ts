import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type Permission, type ServiceKind, SERVICE_KIND_NAMES } from '@grid/access';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';

/** A system that is to be let in. */
export class CreateServiceClientRequest {
  @ApiProperty({ enum: SERVICE_KIND_NAMES })
  @IsIn(SERVICE_KIND_NAMES)
  kind: ServiceKind;

  @ApiProperty({ maxLength: 100 })
  @IsNotEmpty()
  @IsString()
  @MaxLength(100)
  @Matches(/^(?=.*\S)[^\p{Cc}]+$/u)
  label: string;

  @ApiPropertyOptional({ pattern: '^[\\w-]{1,80}$', example: '441802-urban-management' })
  @IsOptional()
  @IsString()
  @Matches(/^[\w-]{1,80}$/)
  organisationCode?: string;

  @ApiPropertyOptional({
    type: 'array',
    items: { type: 'string', maxLength: 40 },
    example: ['metrics.read'],
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  scopes?: Permission[];

  @ApiPropertyOptional({
    format: 'date-time',
    description: '到期时间，含时区；缺省不到期 / with offset; without it, until it is disabled',
  })
  @IsOptional()
  @IsISO8601({ strict: true, strictSeparator: true })
  @Matches(/(Z|[+-]\d\d:\d\d)$/)
  expiresAt?: string;
}

/** How long the old secret stays good beside the new one. */
export class RotateSecretRequest {
  @ApiProperty({
    type: 'integer',
    minimum: 0,
    maximum: 720,
    description: '小时；密钥已泄露时为 0 / hours; 0 when the old one is in wrong hands',
  })
  @IsInt()
  @Min(0)
  @Max(720)
  overlapHours: number;
}

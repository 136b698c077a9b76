import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsISO8601,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import {
  type Handling,
  HANDLINGS,
  MAX_PHOTOS_PER_REPORT,
  URGENCIES,
  type Urgency,
} from '@grid/intake';
import { SaysSomething } from '../http/says-something';

/** What a person reports (QY23.1, QY29). */
export class ReportRequest {
  @ApiProperty({
    format: 'uuid',
    description:
      '由客户端生成，重复提交不会重复立案 / made by the client; sending it twice makes one case',
  })
  @IsUUID()
  clientRequestId: string;

  @ApiProperty({ maxLength: 20, example: 'C0201' })
  @IsNotEmpty()
  @IsString()
  @MaxLength(20)
  categoryCode: string;

  @ApiProperty({ maxLength: 32, example: '441802001001001' })
  @IsNotEmpty()
  @IsString()
  @MaxLength(32)
  gridCode: string;

  @ApiProperty({ maxLength: 200 })
  @SaysSomething()
  @IsString()
  @MaxLength(200)
  placeText: string;

  @ApiProperty({ maxLength: 2000 })
  @SaysSomething()
  @IsString()
  @MaxLength(2000)
  description: string;

  @ApiProperty({
    format: 'date-time',
    description: '采集时间，含时区 / when it was seen, with offset',
  })
  @IsISO8601({ strict: true, strictSeparator: true })
  @Matches(/(Z|[+-]\d\d:\d\d)$/)
  capturedAt: string;

  @ApiProperty({ enum: URGENCIES })
  @IsIn(URGENCIES)
  urgency: Urgency;

  @ApiPropertyOptional({ maxLength: 50 })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  contactName?: string;

  @ApiPropertyOptional({
    maxLength: 30,
    example: '13800000000',
    description: '手机号码，或带区号的固定电话 / mobile, or landline with area code',
  })
  @IsOptional()
  @IsString()
  @MaxLength(30)
  contactPhone?: string;

  @ApiPropertyOptional({
    maxLength: 30,
    description:
      '居民身份证号码（GB 11643），仅在确有需要时提供 / identity number, only where it is needed',
  })
  @IsOptional()
  @IsString()
  @MaxLength(30)
  contactIdentityNumber?: string;

  @ApiPropertyOptional({
    enum: HANDLINGS,
    description:
      '缺省为 upload；现场协调解决仅限网格员、网格长（QY23.1）/ `upload` when left out; on the spot: grid members and heads only',
  })
  @IsOptional()
  @IsIn(HANDLINGS)
  handling?: Handling;

  @ApiPropertyOptional({
    maxLength: 2000,
    description: '现场如何解决，handling 为 settled 时必填 / what was done; with `settled` only',
  })
  @IsOptional()
  @SaysSomething()
  @IsString()
  @MaxLength(2000)
  resultText?: string;

  @ApiPropertyOptional({
    type: 'array',
    items: { type: 'string', format: 'uuid' },
    maxItems: MAX_PHOTOS_PER_REPORT,
    uniqueItems: true,
    description: '此前上传的照片（POST /api/evidence）/ photos that were staged before',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MAX_PHOTOS_PER_REPORT)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  evidenceIds?: string[];
}

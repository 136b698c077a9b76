import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsIn,
  IsISO8601,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { URGENCIES, type Urgency } from '@grid/intake';
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
}

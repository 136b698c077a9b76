import { ApiProperty } from '@nestjs/swagger';
import type { KeptOfficeHours, OfficeHours, OfficeSpan } from '@grid/directory';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Grade } from '../grades/grade.decorator';
import { day } from '../http/api-schemas';
import { DAY } from '../http/patterns';
import { SaysSomething } from '../http/says-something';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const time = { pattern: TIME.source, example: '09:00' };
const MOST_SPANS = 6;

/** A stretch of a working day; a break is the gap between two. */
export class OfficeSpanRequest implements OfficeSpan {
  @ApiProperty(time) @Matches(TIME) from: string;
  @ApiProperty(time) @Matches(TIME) to: string;
}

/** When the offices of the city are open from a day on. */
export class OfficeHoursRequest implements OfficeHours {
  @ApiProperty(day)
  @Matches(DAY)
  validFrom: string;

  @ApiProperty({ type: [OfficeSpanRequest], minItems: 1, maxItems: MOST_SPANS })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_SPANS)
  @ValidateNested({ each: true })
  @Type(() => OfficeSpanRequest)
  spans: OfficeSpanRequest[];

  @ApiProperty({ maxLength: 60, description: '依据的文件 / the order that sets them' })
  @SaysSomething()
  @IsString()
  @MaxLength(60)
  source: string;
}

/** A stretch of a working day. */
export class OfficeSpanResponse implements OfficeSpan {
  @Grade('public') @ApiProperty(time) from: string;
  @Grade('public') @ApiProperty(time) to: string;
}

/** When the offices of a city are open from a day on. */
export class OfficeHoursResponse implements KeptOfficeHours {
  @Grade('public') @ApiProperty(day) validFrom: string;
  @ApiProperty({ type: [OfficeSpanResponse] }) spans: readonly OfficeSpanResponse[];
  @Grade('public') @ApiProperty() source: string;
  @Grade('public')
  @ApiProperty({ description: '适用于未自行设定的各市 / of every city without its own' })
  ofEveryCity: boolean;
}

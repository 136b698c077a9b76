import { ApiProperty } from '@nestjs/swagger';
import type { CalendarPreview } from '@grid/deadlines';
import type { CalendarPage, NoticeDay } from '@grid/directory';
import { DomainError } from '@grid/kernel';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Grade } from '../grades/grade.decorator';
import { day, nullableText } from '../http/api-schemas';
import { DAY } from '../http/patterns';
import { SaysSomething } from '../http/says-something';

const MOST_DAYS = 120;

/** A day that a notice names. */
export class NoticeDayRequest implements NoticeDay {
  @ApiProperty(day)
  @Matches(DAY)
  day: string;

  @ApiProperty({ description: 'true 为调休上班，false 为放假 / true: made up for, false: off' })
  @IsBoolean()
  working: boolean;

  @ApiProperty({ maxLength: 30, example: '春节' })
  @SaysSomething()
  @IsString()
  @MaxLength(30)
  nameZh: string;
}

/** A whole year's notice. */
export class NoticeRequest {
  @ApiProperty({ maxLength: 60, example: '国办发明电〔2026〕7号' })
  @SaysSomething()
  @IsString()
  @MaxLength(60)
  source: string;

  @ApiProperty({ type: [NoticeDayRequest], maxItems: MOST_DAYS })
  @IsArray()
  @ArrayMaxSize(MOST_DAYS)
  @ValidateNested({ each: true })
  @Type(() => NoticeDayRequest)
  days: NoticeDayRequest[];
}

/** A day that is not what its weekday says. */
export class CalendarDayResponse implements NoticeDay {
  @Grade('public') @ApiProperty(day) day: string;
  @Grade('public') @ApiProperty({ description: '调休上班 / made up for' }) working: boolean;
  @Grade('public') @ApiProperty() nameZh: string;
}

/** What is known of a year's working days. */
export class CalendarYearResponse implements CalendarPage {
  @Grade('public') @ApiProperty({ type: 'integer', example: 2027 }) year: number;

  @Grade('public')
  @ApiProperty({ description: '已录入通知；未录入时期限为暂定 / else limits are provisional' })
  covered: boolean;

  @Grade('public') @ApiProperty(nullableText) source: string | null;
  @ApiProperty({ type: [CalendarDayResponse] }) days: readonly CalendarDayResponse[];

  @Grade('public')
  @ApiProperty({
    type: 'integer',
    isArray: true,
    description: '应录入而未录入 / to be entered now',
  })
  missingYears: readonly number[];
}

/** What a notice would do to the limits that run. */
export class CalendarPreviewResponse implements CalendarPreview {
  @Grade('public')
  @ApiProperty({
    type: 'integer',
    description: '按工作日历计算的在办时限 / that follow the calendar',
  })
  open: number;

  @Grade('public') @ApiProperty({ type: 'integer', description: '提前 / earlier' }) earlier: number;
  @Grade('public') @ApiProperty({ type: 'integer', description: '推后 / later' }) later: number;
  @Grade('public')
  @ApiProperty({ type: 'integer', description: '日期不变，不再暂定 / no longer provisional' })
  settled: number;
}

/** Working days and hours are those of the whole city. */
export function calendarIsOfTheCity(): DomainError {
  return new DomainError('forbidden', 'OUTSIDE_AREA', {
    zh: '节假日安排和办公时间由市级管理员录入。',
    en: 'Calendar and office hours are entered by administrators of the city.',
  });
}

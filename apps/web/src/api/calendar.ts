import type { Answer, Schemas } from './contract';
import { get, post, put } from './http';

/** What is known of a year's working days. */
export type CalendarYear = Schemas['CalendarYearResponse'];
export type NoticeDay = Schemas['NoticeDayRequest'];
export type Notice = Schemas['NoticeRequest'];

/** When the offices are open from a day on. */
export type OfficeHours = Schemas['OfficeHoursResponse'];
export type NewOfficeHours = Schemas['OfficeHoursRequest'];

export function readCalendarYear(year: number, signal?: AbortSignal): Promise<CalendarYear> {
  return get<Answer<'showCalendarYear'>>(`/calendar/${year}`, undefined, signal);
}

export type CalendarPreview = Schemas['CalendarPreviewResponse'];

/** What the notice would move; changes nothing. */
export function previewCalendarYear(year: number, notice: Notice): Promise<CalendarPreview> {
  return post<Answer<'previewCalendarYear'>>(`/calendar/${year}/preview`, notice);
}

/** The whole year at once. */
export function enterCalendarYear(year: number, notice: Notice): Promise<CalendarYear> {
  return put<Answer<'enterCalendarYear'>>(`/calendar/${year}`, notice);
}

/** Newest first. */
export function readOfficeHours(signal?: AbortSignal): Promise<readonly OfficeHours[]> {
  return get<Answer<'listOfficeHours'>>('/office-hours', undefined, signal);
}

export function setOfficeHours(hours: NewOfficeHours): Promise<readonly OfficeHours[]> {
  return put<Answer<'setOfficeHours'>>('/office-hours', hours);
}

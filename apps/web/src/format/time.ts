import type { Language } from '../i18n/language';

/** Every official time of the system is shown in this zone, wherever the reader sits. */
export const ZONE = 'Asia/Shanghai';
const ZONE_OFFSET = '+08:00';

function formatter(language: Language, options: Intl.DateTimeFormatOptions) {
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { timeZone: ZONE, hourCycle: 'h23', ...options });
}

/** Date and minute of an ISO 8601 instant, for example 2026-11-22 10:15 (Chinese). */
export function formatTime(instant: string, language: Language): string {
  if (language === 'zh') return toWallTime(new Date(instant)).replace('T', ' ');
  return formatter(language, {
    year: 'numeric',
    month: 'short',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant));
}

/** The same to the second, for what has to be told apart. */
export function formatSecond(instant: string, language: Language): string {
  const second = formatter('en', { second: '2-digit' }).format(new Date(instant)).padStart(2, '0');
  return `${formatTime(instant, language)}:${second}`;
}

/** The wall clock in Asia/Shanghai as `YYYY-MM-DDTHH:mm`, which is what date-time inputs take. */
export function toWallTime(instant: Date): string {
  const parts = new Map(
    formatter('en', {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
      .formatToParts(instant)
      .map((part) => [part.type, part.value]),
  );
  const at = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return `${at('year')}-${at('month')}-${at('day')}T${at('hour')}:${at('minute')}`;
}

/** The calendar day in Asia/Shanghai, `YYYY-MM-DD`, so many days from now. */
export function localDay(daysFromNow = 0): string {
  return toWallTime(new Date(Date.now() + daysFromNow * 86_400_000)).slice(0, 10);
}

/** An ISO 8601 instant with offset out of a wall time `YYYY-MM-DDTHH:mm` in Asia/Shanghai. */
export function fromWallTime(wallTime: string): string {
  return `${wallTime}:00${ZONE_OFFSET}`;
}

import { invalidField } from '@grid/kernel';
import { isDay, isWeekend } from './day';

/** A day (YYYY-MM-DD) that the yearly notice names: off work, or made up for. */
export interface NoticeDay {
  readonly day: string;
  readonly working: boolean;
  readonly nameZh: string;
}

/**
 * The days of a whole year's notice that differ from their weekday, by day. Days off at a weekend are left out: the
 * notice names whole spans, only the exceptions are kept.
 * @throws DomainError NOTICE_EMPTY, NOTICE_DAY_INVALID, NOTICE_DAY_TWICE, NOTICE_DAY_TWO_KINDS for a day that
 * is both off and worked, NOTICE_WORKING_WEEKDAY
 */
export function exceptionsOfNotice(year: number, days: readonly NoticeDay[]): readonly NoticeDay[] {
  requireOneKind(days);
  days.forEach(({ day, working }, index) => {
    const field = `days.${index}.day`;
    if (!isDay(day) || Number(day.slice(0, 4)) !== year) {
      throw invalidField(
        field,
        'NOTICE_DAY_INVALID',
        `“${day}”不是${year}年的日期。`,
        `${day} is not a day of ${year}.`,
      );
    }
    if (working && !isWeekend(day)) {
      throw invalidField(
        field,
        'NOTICE_WORKING_WEEKDAY',
        `${day}不是周末，无需列为调休上班。`,
        `${day} is no weekend, so it need not be made up for.`,
      );
    }
  });
  const sorted = [...days].sort((a, b) => (a.day < b.day ? -1 : 1));
  const twice = sorted.find((one, index) => one.day === sorted[index - 1]?.day);
  if (twice !== undefined) {
    throw invalidField(
      'days',
      'NOTICE_DAY_TWICE',
      `${twice.day}出现了两次。`,
      `${twice.day} is there twice.`,
    );
  }
  const exceptions = sorted.filter(({ day, working }) => working === isWeekend(day));
  if (!exceptions.some(({ working }) => !working)) {
    throw invalidField(
      'days',
      'NOTICE_EMPTY',
      '请录入全年放假和调休安排。',
      'Please enter the whole year: days off and days made up for.',
    );
  }
  return exceptions;
}

/** A day is either off or worked. Said before anything else, whatever weekday it is. */
function requireOneKind(days: readonly NoticeDay[]): void {
  const kinds = new Map<string, boolean>();
  days.forEach(({ day, working }, index) => {
    if (kinds.has(day) && kinds.get(day) !== working) {
      throw invalidField(
        `days.${index}.day`,
        'NOTICE_DAY_TWO_KINDS',
        `${day}不能既放假又上班。`,
        `${day} cannot be both off and worked.`,
      );
    }
    kinds.set(day, working);
  });
}

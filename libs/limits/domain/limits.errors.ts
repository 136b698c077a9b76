import { DomainError } from '@grid/kernel';

/** Counting would run through a year whose holidays nobody has entered. An administrator enters the year's notice. */
export function calendarYearMissing(year: string): DomainError {
  return new DomainError('unavailable', 'CALENDAR_YEAR_MISSING', {
    zh: `${year} 年的节假日安排尚未录入工作日历，请管理员先录入。`,
    en: `The holidays of ${year} are not in the working calendar. An administrator has to enter them first.`,
  });
}

/** A limit counts whole working days or whole hours, at least one. */
export function limitInvalid(): DomainError {
  return new DomainError('invalid', 'LIMIT_INVALID', {
    zh: '时限必须是不小于 1 的整数。',
    en: 'A limit must be a whole number of at least 1.',
  });
}

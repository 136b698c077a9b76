import { DomainError, invalidField } from '@grid/kernel';
import { addDays, requireDay } from './day';

/** From the first to the last day in force (YYYY-MM-DD, both inclusive); null is open. */
export interface Validity {
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Whether something is in force on a day. */
export function isValidOn({ validFrom, validTo }: Validity, day: string): boolean {
  return validFrom <= day && (validTo === null || validTo >= day);
}

/** @throws DomainError DAY_INVALID, ENDS_BEFORE_BEGIN */
export function checkValidity({ validFrom, validTo }: Validity): void {
  requireDay('validFrom', validFrom);
  if (validTo === null) return;
  requireDay('validTo', validTo);
  if (validTo < validFrom) {
    throw invalidField(
      'validTo',
      'ENDS_BEFORE_BEGIN',
      '结束日期不能早于开始日期。',
      'It cannot end before it begins.',
    );
  }
}

/**
 * Checks another last day for what has not ended yet. The earliest is yesterday, which ends it at once; what begins
 * today or later may end on the day before it begins, and so was never in force.
 * @throws DomainError DAY_INVALID, ALREADY_ENDED, END_REWRITES_HISTORY
 */
export function checkNewEnd(current: Validity, newEnd: string | null, today: string): void {
  const yesterday = addDays(today, -1);
  if (current.validTo !== null && current.validTo < today) {
    throw new DomainError('conflict', 'ALREADY_ENDED', {
      zh: '该项已经结束，历史不能改动。',
      en: 'This has ended. What has been is not changed.',
    });
  }
  if (newEnd === null) return;
  requireDay('validTo', newEnd);
  const dayBefore = addDays(current.validFrom, -1);
  if (newEnd < (dayBefore > yesterday ? dayBefore : yesterday)) {
    throw invalidField(
      'validTo',
      'END_REWRITES_HISTORY',
      `结束日期不能早于${yesterday}（即刻结束）。`,
      `The last day cannot be before ${yesterday}, which ends it at once.`,
    );
  }
}

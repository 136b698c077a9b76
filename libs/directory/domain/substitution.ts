import { DomainError, invalidField } from '@grid/kernel';
import { areaPrefix } from './area-code';
import { daysBetween } from './day';
import { ROLE_RULES } from './role-rules';
import type { Role } from './role';
import { type Validity, checkValidity } from './validity';

/** Why somebody is away. Illness is a leave like any other: nobody needs to read which. */
export const ABSENCE_REASONS = {
  leave: { zh: '休假', en: 'leave' },
  businessTrip: { zh: '出差', en: 'business trip' },
  training: { zh: '培训', en: 'training' },
  secondment: { zh: '借调', en: 'secondment' },
  other: { zh: '其他', en: 'other' },
} as const;

export type AbsenceReason = keyof typeof ABSENCE_REASONS;

/** The post whose holder is away. */
export interface AbsentPost extends Validity {
  readonly accountId: string;
  readonly role: Role;
}

/** Who is to act in whose place, from the first to the last day (YYYY-MM-DD, both inclusive). */
export interface PlannedAbsence {
  readonly substituteAccountId: string;
  readonly validFrom: string;
  readonly validTo: string;
}

/**
 * Checks what can be checked without knowing anything but the post and the plan.
 * @param longestDays how long somebody may be replaced at a stretch; beyond that the post itself is to be filled
 * @throws DomainError POST_NOT_SUBSTITUTABLE, SUBSTITUTE_IS_HOLDER, DAY_INVALID, ENDS_BEFORE_BEGIN, ABSENCE_IN_PAST,
 * ABSENCE_TOO_LONG, ABSENCE_BEYOND_POST
 */
export function checkAbsence(
  post: AbsentPost,
  { substituteAccountId, validFrom, validTo }: PlannedAbsence,
  today: string,
  longestDays: number,
): void {
  if (!ROLE_RULES[post.role].substitutable) {
    throw new DomainError('conflict', 'POST_NOT_SUBSTITUTABLE', {
      zh: '该岗位不能由他人代班。',
      en: 'Nobody can stand in for this post.',
    });
  }
  if (substituteAccountId === post.accountId) {
    throw invalidField(
      'substituteAccountId',
      'SUBSTITUTE_IS_HOLDER',
      '代班人不能是本人。',
      'Nobody stands in for themselves.',
    );
  }
  checkValidity({ validFrom, validTo });
  if (validFrom < today) {
    throw invalidField(
      'validFrom',
      'ABSENCE_IN_PAST',
      '开始日期不能早于今天。',
      'It cannot begin before today.',
    );
  }
  if (daysBetween(validFrom, validTo) > longestDays) {
    throw invalidField(
      'validTo',
      'ABSENCE_TOO_LONG',
      `代班最长${longestDays}天，更长时请另行任命岗位。`,
      `At most ${longestDays} days; for longer, give the post to somebody.`,
    );
  }
  if (validFrom < post.validFrom || (post.validTo !== null && validTo > post.validTo)) {
    throw invalidField(
      'validTo',
      'ABSENCE_BEYOND_POST',
      '代班日期须在岗位有效期内。',
      'The post is not held on all of these days.',
    );
  }
}

/** As much of an organisation as says what stands above and below it. */
export interface Placed {
  readonly code: string;
  readonly function: string;
  readonly areaCode: string;
}

/** Whether two organisations are one, or one is the superior of the other: the same function, one area in the other. */
export function isSameOrInLine(one: Placed, other: Placed): boolean {
  if (one.code === other.code) return true;
  if (one.function !== other.function) return false;
  return (
    one.areaCode.startsWith(areaPrefix(other.areaCode)) ||
    other.areaCode.startsWith(areaPrefix(one.areaCode))
  );
}

import { DomainError, invalidField } from '@grid/kernel';

/** One stretch of days on which somebody is replaced, in words. */
export interface NamedStretch {
  readonly substituteName: string;
  readonly validFrom: string;
  readonly validTo: string;
}

/** The post is held for an absent person, who alone passes it on. */
export function substitutionChain(): DomainError {
  return new DomainError('conflict', 'SUBSTITUTION_CHAIN', {
    zh: '代班岗位不能再转交他人，请由原岗位人员或负责人安排。',
    en: 'You stand in for somebody in this post and cannot pass it on. Its holder or their head can.',
  });
}

/** The post has a substitute on some of the days. */
export function absenceOverlaps({ substituteName, validFrom, validTo }: NamedStretch): DomainError {
  return new DomainError('conflict', 'ABSENCE_OVERLAPS', {
    zh: `${validFrom}至${validTo}已由${substituteName}代班，请先结束该安排或调整日期。`,
    en: `${substituteName} stands in from ${validFrom} to ${validTo}. End that first, or choose other days.`,
  });
}

/** The one who was chosen is replaced on some of the days. */
export function substituteAbsent({ validFrom, validTo }: NamedStretch): DomainError {
  return invalidField(
    'substituteAccountId',
    'SUBSTITUTE_ABSENT',
    `该人员${validFrom}至${validTo}也不在岗。`,
    `They are away themselves from ${validFrom} to ${validTo}.`,
  );
}

/** The one who was chosen is not enabled, or has no post near enough on all of the days. */
export function substituteNotNear(): DomainError {
  return invalidField(
    'substituteAccountId',
    'SUBSTITUTE_NOT_NEAR',
    '代班人须为同一机构或其上下级机构的在岗人员。',
    'Somebody of the same organisation, or of the one above or below it, who holds a post on all these days.',
  );
}

/** No arrangement has this id, or it is none of the caller's business. */
export function substitutionUnknown(): DomainError {
  return new DomainError('notFound', 'SUBSTITUTION_UNKNOWN', {
    zh: '没有这项代班安排。',
    en: 'There is no such arrangement.',
  });
}

/** It is over, or somebody ended it. */
export function substitutionEnded(): DomainError {
  return new DomainError('conflict', 'ALREADY_ENDED', {
    zh: '该代班安排已经结束。',
    en: 'This arrangement has ended.',
  });
}

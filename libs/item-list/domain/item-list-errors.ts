import { DomainError } from '@grid/kernel';

/** The refusals around lists that exist and proceedings under way. */
export const itemListErrors = {
  proceedingUnknown: () =>
    new DomainError('notFound', 'PROCEEDING_UNKNOWN', {
      zh: '没有找到该清单事项办理，或您无权查看。',
      en: 'There is no such proceeding, or you may not see it.',
    }),
  itemNotListed: (code: string) =>
    new DomainError('conflict', 'ITEM_NOT_LISTED', {
      zh: `事项 ${code} 不在现行清单内。`,
      en: `Item ${code} is not on the list in force.`,
    }),
  itemAlreadyListed: (code: string) =>
    new DomainError('conflict', 'ITEM_ALREADY_LISTED', {
      zh: `事项 ${code} 已在现行清单内，如需变更请申请调整。`,
      en: `Item ${code} is on the list already. Please apply for an adjustment.`,
    }),
  versionOverlaps: () =>
    new DomainError('conflict', 'LIST_VERSION_OVERLAPS', {
      zh: '同一清单已有从该日或之后开始的版本，两个版本的效力期间不能重叠，请选择更晚的日期。',
      en: 'A version of this list begins on or after that day already. Two versions may not overlap; please choose a later day.',
    }),
  draftMissing: () =>
    new DomainError('conflict', 'DRAFT_MISSING', {
      zh: '还没有草案，请先在办理页面填写清单草案。',
      en: 'There is no draft yet. Please fill in the draft on the page of the proceeding first.',
    }),
} as const;

/** Whether the database refused rows because they overlap others of the same owner. */
export function isOverlap(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === '23P01';
}

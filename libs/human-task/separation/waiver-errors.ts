import { DomainError } from '@grid/kernel';

/** The refusals around decisions by which separation yields. */
export const waiverErrors = {
  caseUnknown: () =>
    new DomainError('notFound', 'CASE_UNKNOWN', {
      zh: '没有找到该案件。',
      en: 'There is no such case.',
    }),
  forOneself: () =>
    new DomainError('forbidden', 'WAIVER_FOR_ONESELF', {
      zh: '不能同意自己或被代班人一人兼办，请由其他负责人决定。',
      en: 'You cannot decide this for yourself or for whom you stand in. Another head has to.',
    }),
  nothingToWaive: () =>
    new DomainError('conflict', 'NOTHING_TO_WAIVE', {
      zh: '该人员办理此环节不受一人不得兼办的限制，或此环节已不在办理中，请刷新页面。',
      en: 'Nothing keeps this person from the step, or the step has ended. Please refresh the page.',
    }),
};

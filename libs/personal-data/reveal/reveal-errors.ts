import { DomainError } from '@grid/kernel';

/** The refusals of a reveal. */
export const revealErrors = {
  blocked: () =>
    new DomainError('forbidden', 'REVEAL_BLOCKED', {
      zh: '您短时间内查看了过多案件的个人信息，已触发告警并暂停查看。请联系审计员或负责人确认。',
      en: 'You looked at the personal data of too many cases in a short time. An alarm was raised, and no more is shown until an auditor or a head has acknowledged it.',
    }),
  erased: () =>
    new DomainError('conflict', 'PERSONAL_DATA_ERASED', {
      zh: '该案件的个人信息已按规定删除，无法查看。',
      en: 'The personal data of this case was erased under a rule and cannot be shown.',
    }),
};

import { DomainError } from '@grid/kernel';

/** The refusals around disputes. */
export const jurisdictionErrors = {
  disputeUnknown: () =>
    new DomainError('notFound', 'DISPUTE_UNKNOWN', {
      zh: '没有找到该职责争议。',
      en: 'There is no such dispute.',
    }),
  nobodyAbove: () =>
    new DomainError('conflict', 'NOBODY_ABOVE', {
      zh: '市级以上没有可以报送的主管机构，请在本级裁定。',
      en: 'There is no authority above the city here. Please rule at this level.',
    }),
  outsideArea: () =>
    new DomainError('conflict', 'RULING_OUTSIDE_AREA', {
      zh: '裁定的部门不在裁定机构的区域内，请报上一级裁定。',
      en: 'The department is outside the area of the ruling authority. Please hand the dispute up.',
    }),
  undecided: () =>
    new DomainError('conflict', 'RULING_MISSING', {
      zh: '没有找到该争议的裁定。',
      en: 'There is no ruling of this dispute.',
    }),
  proposalUnknown: () =>
    new DomainError('notFound', 'PROPOSAL_UNKNOWN', {
      zh: '没有找到该建议。',
      en: 'There is no such proposal.',
    }),
  proposalSettled: () =>
    new DomainError('conflict', 'PROPOSAL_SETTLED', {
      zh: '该建议已经处理，不能改变。',
      en: 'This proposal has been settled and cannot be changed.',
    }),
};

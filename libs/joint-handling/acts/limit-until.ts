import { toLocalIso } from '@grid/kernel';

/** A limit for the process that ends on a day which the authority named. */
export const limitUntil = (dueAt: Date) => ({
  ...{ workingDays: 0, dueAt: toLocalIso(dueAt), basis: 'sample' },
  ...{ basisZh: '主管机构规定的期限', basisEn: 'Set by the authority' },
});

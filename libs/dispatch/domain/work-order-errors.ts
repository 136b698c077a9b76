import { DomainError } from '@grid/kernel';

/** The refusals around work orders. */
export const workOrderErrors = {
  unknown: () =>
    new DomainError('notFound', 'WORK_ORDER_UNKNOWN', {
      zh: '没有找到该交办单。',
      en: 'There is no such work order.',
    }),
  answered: () =>
    new DomainError('conflict', 'WORK_ORDER_ANSWERED', {
      zh: '该交办单已经反馈，不能再次反馈。',
      en: 'This work order has been answered and cannot be answered again.',
    }),
  objectionNotAllowed: () =>
    new DomainError(
      'conflict',
      'OBJECTION_NOT_ALLOWED',
      {
        zh: '该交办单是对异议研究后再次分派的，按条例第二十六条第二款（QY26.2）应当办理，不能以同一理由再次提出异议。',
        en: 'This order was dispatched again after an objection was studied and must be handled (QY26.2): no second objection on the same ground.',
      },
      [],
      { article: 'QY26.2' },
    ),
  objectionTooLate: () =>
    new DomainError('conflict', 'OBJECTION_TOO_LATE', {
      zh: '已超过提出异议的时限，请办理并反馈，或者联系交办的主管机构。',
      en: 'The time for an objection has passed. Please handle the matter, or speak to the authority that gave the order.',
    }),
  referenceMismatch: () =>
    new DomainError('conflict', 'WORK_ORDER_REFERENCE_MISMATCH', {
      zh: '部门编号与交办时的编号不一致。',
      en: 'The department’s number is not the one it gave when it took the order.',
    }),
  closed: () =>
    new DomainError('conflict', 'WORK_ORDER_CLOSED', {
      zh: '该交办单已经结束：不再要求本部门协办，或者已经更换牵头部门，不能再反馈。',
      en: 'This work order is closed: the department was released, or another one leads now. It takes no answer any more.',
    }),
  roundTaken: () =>
    new DomainError('conflict', 'WORK_ORDER_ROUND_TAKEN', {
      zh: '本轮已交办其他部门或规定了其他时限，请另起一轮交办。',
      en: 'This round went to another department or has another limit. Please begin a new round.',
    }),
};

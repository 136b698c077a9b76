import { DomainError, invalidField } from '@grid/kernel';

const BH19 = { article: 'BH19' } as const;

/** The refusals around more time. */
export const extensionErrors = {
  unknown: () =>
    new DomainError('notFound', 'EXTENSION_UNKNOWN', {
      zh: '没有找到该延期申请。',
      en: 'There is no such request for more time.',
    }),
  tooLate: () =>
    new DomainError(
      'conflict',
      'EXTENSION_TOO_LATE',
      {
        zh: '办理时限已过，不能再申请延期。',
        en: 'The limit has passed. More time can only be asked for before it.',
      },
      [],
      BH19,
    ),
  pending: () =>
    new DomainError(
      'conflict',
      'EXTENSION_PENDING',
      {
        zh: '该交办单已有一项延期申请待审批。',
        en: 'A request for more time is being decided already.',
      },
      [],
      BH19,
    ),
  notLater: () =>
    invalidField(
      'requestedUntil',
      'EXTENSION_NOT_LATER',
      '延长后的时限应当晚于现时限。',
      'The new limit has to be later than the present one.',
    ),
  decided: () =>
    new DomainError('conflict', 'EXTENSION_DECIDED', {
      zh: '该延期申请已经作出不同的决定。',
      en: 'This request for more time has been decided otherwise.',
    }),
};

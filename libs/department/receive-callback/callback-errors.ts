import { DomainError } from '@grid/kernel';

/** Why a callback is not taken. */
export const callbackErrors = {
  signature: () =>
    new DomainError('unauthenticated', 'CALLBACK_SIGNATURE_INVALID', {
      zh: '回调签名无效或时间戳超出允许范围。',
      en: 'The signature of the callback is not valid, or its time is too far from ours.',
    }),
  malformed: () =>
    new DomainError('invalid', 'CALLBACK_MALFORMED', {
      zh: '回调内容不符合约定。',
      en: 'The body of the callback is not what was agreed.',
    }),
};

import { DomainError } from '@grid/kernel';

/** Why a callback is not taken. */
export const callbackErrors = {
  client: () =>
    new DomainError('unauthenticated', 'CALLBACK_CLIENT_INVALID', {
      zh: '回调未说明由哪个接入系统发出，或该系统未登记、已停用或已过期。',
      en: 'The callback does not say which client sends it, or that client is unknown, disabled or expired.',
    }),
  signature: () =>
    new DomainError('unauthenticated', 'CALLBACK_SIGNATURE_INVALID', {
      zh: '回调签名无效或时间戳超出允许范围。',
      en: 'The signature of the callback is not valid, or its time is too far from ours.',
    }),
  /** Answered as if there were no such order: what another department has is nobody's business. */
  foreign: () =>
    new DomainError('notFound', 'WORK_ORDER_UNKNOWN', {
      zh: '没有找到该交办单。',
      en: 'There is no such work order.',
    }),
  /** @param fields paths of those that are not as agreed */
  malformed: (fields: readonly string[]) => {
    const text = {
      zh: '回调内容不符合约定。',
      en: 'The body of the callback is not what was agreed.',
    };
    const errors = fields.map((field) => ({ field, code: 'NOT_AS_AGREED', message: text }));
    return new DomainError('invalid', 'CALLBACK_MALFORMED', text, errors);
  },
};

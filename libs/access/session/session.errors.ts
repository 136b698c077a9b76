import { DomainError } from '@grid/kernel';

/** No token, or one that is not valid (any more); it never says why. */
export const unauthenticated = () =>
  new DomainError('unauthenticated', 'UNAUTHENTICATED', {
    zh: '登录已失效，请重新登录。',
    en: 'You are not signed in, or no longer. Please sign in.',
  });

export const sessionUnknown = () =>
  new DomainError('notFound', 'SESSION_UNKNOWN', {
    zh: '该登录设备不存在或已退出。',
    en: 'There is no such session, or it has ended.',
  });

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

export const passwordChangeRequired = () =>
  new DomainError('forbidden', 'PASSWORD_CHANGE_REQUIRED', {
    zh: '请先修改密码，再继续使用。',
    en: 'Please change your password before you go on.',
  });

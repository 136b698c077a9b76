import { DomainError, invalidField } from '@grid/kernel';

/** Why somebody does not get in by the identity provider, or a change to how they do is not made. */
export const oidcErrors = {
  off: () =>
    new DomainError('notFound', 'OIDC_OFF', {
      zh: '本系统未启用统一身份认证。',
      en: 'Single sign-on is not set up here.',
    }),
  unavailable: () =>
    new DomainError('unavailable', 'OIDC_UNAVAILABLE', {
      zh: '统一身份认证平台暂时无法访问，请稍后再试。',
      en: 'The identity provider cannot be reached now. Please try again later.',
    }),
  returnToInvalid: () =>
    invalidField(
      'returnTo',
      'RETURN_TO_INVALID',
      '只能返回本系统内的页面。',
      'Only a page of this system can be gone back to.',
    ),
  transactionLost: () =>
    new DomainError('unauthenticated', 'OIDC_TRANSACTION_LOST', {
      zh: '登录过程已超时或不是由本浏览器发起，请重新登录。',
      en: 'This sign-in took too long or was not begun in this browser. Please begin again.',
    }),
  denied: () =>
    new DomainError('unauthenticated', 'OIDC_DENIED', {
      zh: '统一身份认证平台没有同意此次登录。',
      en: 'The identity provider did not let you sign in.',
    }),
  answerInvalid: () =>
    new DomainError('unauthenticated', 'OIDC_ANSWER_INVALID', {
      zh: '统一身份认证平台的回复未通过校验，请重新登录。',
      en: 'The answer of the identity provider could not be trusted. Please begin again.',
    }),
  accountUnknown: () =>
    new DomainError('forbidden', 'OIDC_ACCOUNT_UNKNOWN', {
      zh: '您已通过统一身份认证，但本系统尚未为您开通账号，请联系系统管理员。',
      en: 'You are known to the identity provider but have no account here. Please ask an administrator.',
    }),
  accountDisabled: () =>
    new DomainError('forbidden', 'OIDC_ACCOUNT_DISABLED', {
      zh: '您在本系统的账号已停用，请联系系统管理员。',
      en: 'Your account here is disabled. Please ask an administrator.',
    }),
  logoutTokenInvalid: () =>
    new DomainError('invalid', 'LOGOUT_TOKEN_INVALID', {
      zh: '退出通知无效。',
      en: 'The logout token is not valid.',
    }),
};

import { DomainError, invalidField } from '@grid/kernel';

/** Why a system is not let in, or its credentials are not changed. */
export const serviceClientErrors = {
  unknown: () =>
    new DomainError('notFound', 'SERVICE_CLIENT_UNKNOWN', {
      zh: '没有这个接入系统。',
      en: 'There is no such client.',
    }),
  disabled: () =>
    new DomainError('conflict', 'SERVICE_CLIENT_DISABLED', {
      zh: '该接入系统已停用，请新建凭证。',
      en: 'This client is disabled. Please make a new one.',
    }),
  keyRefused: () =>
    new DomainError('unauthenticated', 'SERVICE_KEY_INVALID', {
      zh: '接入密钥无效、已停用或已过期。',
      en: 'The key is not valid, disabled or expired.',
    }),
  organisationNeeded: () =>
    invalidField(
      'organisationCode',
      'REQUIRED',
      '请选择所属机构。',
      'Please choose the organisation.',
    ),
  organisationUnfit: () =>
    invalidField(
      'organisationCode',
      'ORGANISATION_NOT_A_DEPARTMENT',
      '部门业务系统须属于联动部门或者网格服务单位。',
      "A department's system belongs to a linked department or a grid service unit.",
    ),
  organisationUnknown: () =>
    invalidField(
      'organisationCode',
      'ORGANISATION_UNKNOWN',
      '没有这个机构。',
      'There is no such organisation.',
    ),
  scopeNotOffered: () =>
    invalidField(
      'scopes',
      'NOT_OFFERED',
      '该类系统不能取得所选权限。',
      'A client of this kind cannot be given this scope.',
    ),
  expiryPast: () =>
    invalidField(
      'expiresAt',
      'TIME_IN_THE_PAST',
      '到期时间应在当前时间之后。',
      'The expiry has to lie in the future.',
    ),
};

import { DomainError, invalidField } from '@grid/kernel';

/** No account has this id, or all its posts lie where the caller does not administer. */
export function accountUnknown(): DomainError {
  return new DomainError('notFound', 'ACCOUNT_UNKNOWN', {
    zh: '没有这个账号。',
    en: 'There is no such account.',
  });
}

/** The account holds posts outside the caller's area, whose administrators decide on it. */
export function accountElsewhere(): DomainError {
  return new DomainError('forbidden', 'ACCOUNT_ELSEWHERE', {
    zh: '该账号还有您管理区域以外的岗位，请由上级管理员处理。',
    en: 'This account has posts outside your area. An administrator above you decides on it.',
  });
}

/** Another account has this name. */
export function usernameTaken(): DomainError {
  const field = invalidField(
    'username',
    'USERNAME_TAKEN',
    '该用户名已被使用，请换一个。',
    'This user name is taken. Please choose another.',
  );
  return new DomainError('conflict', field.code, field.text, field.fields);
}

/** Nobody would be left who could administer the area. */
export function lastAdministrator(): DomainError {
  return new DomainError('conflict', 'LAST_ADMINISTRATOR', {
    zh: '这是该区域最后一个可用的管理员，请先任命另一位管理员。',
    en: 'This is the last administrator of the area. Appoint another one first.',
  });
}

/** The name of one of the public is personal data and is not kept as the name of the account. */
export function citizenNameIsPersonal(): DomainError {
  return invalidField(
    'displayName',
    'CITIZEN_NAME_IS_PERSONAL',
    '群众的姓名属于个人信息，不作为账号名称保存。',
    'The name of one of the public is personal data and is not kept as the name of the account.',
  );
}

/** The account is disabled. */
export function accountDisabled(): DomainError {
  return new DomainError('conflict', 'ACCOUNT_DISABLED', {
    zh: '该账号已停用，请先启用。',
    en: 'This account is disabled. Enable it first.',
  });
}

import { DomainError, invalidField } from '@grid/kernel';

/** Why an endpoint is not changed. */
export const endpointErrors = {
  unknown: () =>
    new DomainError('notFound', 'ENDPOINT_UNKNOWN', {
      zh: '该部门没有单独的接口地址。',
      en: 'This department has no endpoint of its own.',
    }),
  notADepartment: () =>
    new DomainError('conflict', 'ORGANISATION_NOT_A_DEPARTMENT', {
      zh: '只有联动部门和网格服务单位有接口地址。',
      en: 'Only a linked department or a grid service unit has an endpoint.',
    }),
  urlInvalid: () =>
    invalidField(
      'url',
      'ENDPOINT_URL_INVALID',
      '请填写 http(s) 地址，不含用户名、密码和参数。',
      'Please enter an http(s) address without user name, password and parameters.',
    ),
  hostNotAllowed: () =>
    invalidField(
      'url',
      'DEPARTMENT_HOST_NOT_ALLOWED',
      '该地址不在允许的部门系统地址之列，或未使用 https，请联系系统运维人员。',
      'Departments’ systems may not be at this host, or the address is not https. Please ask the operators of this system.',
    ),
};

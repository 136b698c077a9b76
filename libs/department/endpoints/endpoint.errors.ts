import { DomainError } from '@grid/kernel';

/** Why an endpoint is not changed. */
export const endpointErrors = {
  unknown: () =>
    new DomainError('notFound', 'ENDPOINT_UNKNOWN', {
      zh: '该部门没有单独的接口地址。',
      en: 'This department has no endpoint of its own.',
    }),
  notADepartment: () =>
    new DomainError('conflict', 'ORGANISATION_NOT_A_DEPARTMENT', {
      zh: '只有联动部门有接口地址。',
      en: 'Only a linked department has an endpoint.',
    }),
};

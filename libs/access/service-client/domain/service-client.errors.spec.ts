import { expectRefusal } from '../../../../test/support/refusals';
import { serviceClientErrors as errors } from './service-client.errors';

describe('the refusals around systems that reach ours', () => {
  it.each([
    [() => errors.unknown(), { kind: 'notFound', code: 'SERVICE_CLIENT_UNKNOWN' }],
    [() => errors.disabled(), { kind: 'conflict', code: 'SERVICE_CLIENT_DISABLED' }],
    [() => errors.keyRefused(), { kind: 'unauthenticated', code: 'SERVICE_KEY_INVALID' }],
    [
      () => errors.organisationNeeded(),
      { kind: 'invalid', code: 'REQUIRED', field: 'organisationCode' },
    ],
    [
      () => errors.organisationUnfit(),
      { kind: 'invalid', code: 'ORGANISATION_NOT_A_DEPARTMENT', field: 'organisationCode' },
    ],
    [
      () => errors.organisationUnknown(),
      { kind: 'invalid', code: 'ORGANISATION_UNKNOWN', field: 'organisationCode' },
    ],
    [() => errors.scopeNotOffered(), { kind: 'invalid', code: 'NOT_OFFERED', field: 'scopes' }],
    [() => errors.expiryPast(), { kind: 'invalid', code: 'TIME_IN_THE_PAST', field: 'expiresAt' }],
  ] as const)('are told in both languages: %#', (refuse, expected) => {
    expectRefusal(refuse(), expected);
  });
});

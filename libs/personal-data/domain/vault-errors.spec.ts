import { expectRefusal } from '../../../test/support/refusals';
import { vaultErrors as errors } from './vault-errors';

describe('the refusals of the vault', () => {
  it.each([
    [() => errors.erased(), { kind: 'conflict', code: 'PERSONAL_DATA_ERASED' }],
    [() => errors.keyMissing('k1'), { kind: 'unavailable', code: 'PERSONAL_DATA_KEY_MISSING' }],
    [
      () => errors.indexKeyMissing('k1'),
      { kind: 'unavailable', code: 'PERSONAL_DATA_KEY_MISSING' },
    ],
    [() => errors.damaged('s', 'f'), { kind: 'unavailable', code: 'PERSONAL_DATA_DAMAGED' }],
    [() => errors.unknown(), { kind: 'notFound', code: 'PERSONAL_DATA_UNKNOWN' }],
    [() => errors.ruleUnknown(), { kind: 'invalid', code: 'RETENTION_RULE_UNKNOWN' }],
    [() => errors.held(), { kind: 'conflict', code: 'PERSONAL_DATA_HELD' }],
    [() => errors.caseOpen(), { kind: 'conflict', code: 'CASE_STILL_OPEN' }],
  ] as const)('are told in both languages: %#', (refuse, expected) => {
    expectRefusal(refuse(), expected);
  });
});

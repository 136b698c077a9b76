import { expectRefusal } from '../../../test/support/refusals';
import { extensionErrors as errors } from './extension-errors';

describe('the refusals around more time', () => {
  it.each([
    [() => errors.unknown(), { kind: 'notFound', code: 'EXTENSION_UNKNOWN' }],
    [() => errors.tooLate(), { kind: 'conflict', code: 'EXTENSION_TOO_LATE', article: 'BH19' }],
    [() => errors.pending(), { kind: 'conflict', code: 'EXTENSION_PENDING', article: 'BH19' }],
    [
      () => errors.notLater(),
      { kind: 'invalid', code: 'EXTENSION_NOT_LATER', field: 'requestedUntil' },
    ],
    [() => errors.decided(), { kind: 'conflict', code: 'EXTENSION_DECIDED' }],
  ] as const)('are told in both languages: %#', (refuse, expected) => {
    expectRefusal(refuse(), expected);
  });
});

import { expectRefusal } from '../../../test/support/refusals';
import { evidenceErrors as errors } from './evidence-errors';

describe('the refusals of a file', () => {
  it.each([
    [() => errors.notAnImage(), { kind: 'invalid', code: 'FILE_NOT_AN_IMAGE', field: 'file' }],
    [() => errors.tooManyPixels(), { kind: 'invalid', code: 'IMAGE_TOO_LARGE', field: 'file' }],
    [() => errors.tooManyFiles(), { kind: 'conflict', code: 'TOO_MANY_FILES' }],
    [() => errors.tooManyStaged(), { kind: 'conflict', code: 'TOO_MANY_FILES' }],
    [() => errors.notStaged(), { kind: 'invalid', code: 'EVIDENCE_UNKNOWN', field: 'evidenceIds' }],
    [() => errors.unknown(), { kind: 'notFound', code: 'EVIDENCE_UNKNOWN' }],
    [() => errors.erased(), { kind: 'notFound', code: 'EVIDENCE_ERASED' }],
  ] as const)('are told in both languages: %#', (refuse, expected) => {
    expectRefusal(refuse(), expected);
  });
});
